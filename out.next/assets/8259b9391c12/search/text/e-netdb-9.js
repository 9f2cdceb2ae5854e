(globalThis.reachableSearch||={})["search/text/e-netdb-9.js"]=[["","","The service does not fit the socket type."]]
