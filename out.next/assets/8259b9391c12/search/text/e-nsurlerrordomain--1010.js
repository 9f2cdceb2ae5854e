(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1010.js"]=[["","","The redirect leads to a location that does not exist."]]
