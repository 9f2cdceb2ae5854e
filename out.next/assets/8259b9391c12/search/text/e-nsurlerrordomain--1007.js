(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1007.js"]=[["","","A redirect loop, or more redirects than allowed."]]
