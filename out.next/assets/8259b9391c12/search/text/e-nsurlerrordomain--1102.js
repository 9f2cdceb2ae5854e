(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1102.js"]=[["","","The file of a file URL may not be read."]]
