(globalThis.reachableSearch||={})["search/text/e-netdb-5.js"]=[["","","The address family is not supported."]]
