(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--3005.js"]=[["","","The download could not move its file."]]
