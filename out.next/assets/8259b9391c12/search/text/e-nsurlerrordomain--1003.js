(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1003.js"]=[["","","DNS gave no address for the host name."]]
