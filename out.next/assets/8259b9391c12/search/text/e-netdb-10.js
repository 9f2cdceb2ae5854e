(globalThis.reachableSearch||={})["search/text/e-netdb-10.js"]=[["","","The socket type is not supported."]]
