(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1016.js"]=[["","","The content uses an encoding that cannot be decoded."]]
