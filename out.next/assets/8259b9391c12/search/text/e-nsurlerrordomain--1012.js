(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1012.js"]=[["","","The person cancelled an authentication request."]]
