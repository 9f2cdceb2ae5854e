(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1008.js"]=[["","","The resource cannot be had now."]]
