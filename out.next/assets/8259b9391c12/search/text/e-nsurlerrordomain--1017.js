(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1017.js"]=[["","","The response is no valid message of its protocol."]]
