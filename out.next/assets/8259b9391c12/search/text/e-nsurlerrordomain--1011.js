(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1011.js"]=[["","","The server sent data that the loader cannot parse."]]
