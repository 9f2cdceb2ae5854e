(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1009.js"]=[["","","No usable network path. Also seen when local network access is denied or the path is excluded by policy."]]
