(globalThis.reachableSearch||={})["search/text/e-netdb-7.js"]=[["","","The name exists and has no address."]]
