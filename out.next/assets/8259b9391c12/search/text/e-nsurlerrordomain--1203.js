(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1203.js"]=[["","","The chain ends in a root that is not trusted."]]
