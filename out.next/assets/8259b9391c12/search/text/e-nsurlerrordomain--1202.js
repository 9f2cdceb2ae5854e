(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1202.js"]=[["","","The chain of the server certificate does not lead to a trusted root, or the name does not match."]]
