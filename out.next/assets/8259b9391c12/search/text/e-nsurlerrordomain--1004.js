(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1004.js"]=[["","","The name resolved and the connection was refused or could not be made."]]
