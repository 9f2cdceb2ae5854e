(globalThis.reachableSearch||={})["search/text/e-netdb-1.js"]=[["","","The name has no address of the family asked for."]]
