(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1101.js"]=[["","","The file of a file URL is a folder."]]
