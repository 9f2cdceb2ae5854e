(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--3001.js"]=[["","","The download could not open its file."]]
