(globalThis.reachableSearch||={})["search/text/e-netdb-8.js"]=[["","","The name does not exist, or no server could be asked for it."]]
