(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1104.js"]=[["","","An internal check on the file location failed."]]
