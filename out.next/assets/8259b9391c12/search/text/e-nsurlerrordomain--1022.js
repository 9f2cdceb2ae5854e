(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1022.js"]=[["","","App Transport Security blocked an insecure load."]]
