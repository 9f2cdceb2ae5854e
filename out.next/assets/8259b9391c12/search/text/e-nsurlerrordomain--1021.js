(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1021.js"]=[["","","The body stream had to be sent again and the client gave no new one."]]
