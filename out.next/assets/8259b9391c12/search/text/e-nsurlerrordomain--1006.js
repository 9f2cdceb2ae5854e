(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1006.js"]=[["","","The host address could not be found by DNS."]]
