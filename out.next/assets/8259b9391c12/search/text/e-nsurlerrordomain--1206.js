(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1206.js"]=[["","","The server wants a client certificate and got none."]]
