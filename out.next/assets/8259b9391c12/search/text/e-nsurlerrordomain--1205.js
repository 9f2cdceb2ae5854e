(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1205.js"]=[["","","The server rejected the client certificate."]]
