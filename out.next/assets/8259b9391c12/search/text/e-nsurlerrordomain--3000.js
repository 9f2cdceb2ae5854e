(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--3000.js"]=[["","","The download could not create its file."]]
