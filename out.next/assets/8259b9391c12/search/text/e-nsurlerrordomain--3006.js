(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--3006.js"]=[["","","Decoding of the download failed in the middle."]]
