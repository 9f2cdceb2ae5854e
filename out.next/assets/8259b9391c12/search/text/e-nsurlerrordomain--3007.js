(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--3007.js"]=[["","","Decoding of the download failed at the end."]]
