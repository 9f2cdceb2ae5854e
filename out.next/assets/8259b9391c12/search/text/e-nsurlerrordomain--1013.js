(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1013.js"]=[["","","The resource needs authentication that was not given."]]
