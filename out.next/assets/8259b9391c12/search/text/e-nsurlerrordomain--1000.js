(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1000.js"]=[["","","The URL is malformed, so no request was sent."]]
