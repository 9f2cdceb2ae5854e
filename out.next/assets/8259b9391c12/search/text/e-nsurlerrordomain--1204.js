(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1204.js"]=[["","","The server certificate is not valid yet."]]
