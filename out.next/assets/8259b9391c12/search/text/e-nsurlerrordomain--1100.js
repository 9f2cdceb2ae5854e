(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1100.js"]=[["","","The file of a file URL does not exist."]]
