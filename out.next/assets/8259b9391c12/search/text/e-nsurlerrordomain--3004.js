(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--3004.js"]=[["","","The download could not remove a file."]]
