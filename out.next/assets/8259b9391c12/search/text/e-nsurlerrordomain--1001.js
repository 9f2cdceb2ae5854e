(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1001.js"]=[["","","Nothing arrived within the timeout interval of the request; the connection may never have been made."]]
