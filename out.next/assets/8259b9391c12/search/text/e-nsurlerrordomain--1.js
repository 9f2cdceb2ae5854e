(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1.js"]=[["","","The URL loading system failed without a code of its own; look at NSUnderlyingError."]]
