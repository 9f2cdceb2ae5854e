(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1103.js"]=[["","","The resource is longer than the loader accepts."]]
