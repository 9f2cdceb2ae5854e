(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1018.js"]=[["","","The connection needs data roaming, which is off."]]
