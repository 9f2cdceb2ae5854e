(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1015.js"]=[["","","The content could not be decoded, such as broken compression."]]
