(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--3002.js"]=[["","","The download could not close its file."]]
