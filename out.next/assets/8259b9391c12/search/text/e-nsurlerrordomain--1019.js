(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1019.js"]=[["","","The cellular network does not carry data during the call."]]
