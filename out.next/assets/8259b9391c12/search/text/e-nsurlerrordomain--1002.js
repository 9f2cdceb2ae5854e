(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1002.js"]=[["","","No loader handles the scheme of this URL."]]
