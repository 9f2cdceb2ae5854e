(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1014.js"]=[["","","The server reported a length that is not zero and then sent nothing."]]
