(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--2000.js"]=[["","","The request may be answered from the cache only, and the cache has nothing."]]
