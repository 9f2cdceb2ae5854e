(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--3003.js"]=[["","","The download could not write to its file; the disk may be full."]]
