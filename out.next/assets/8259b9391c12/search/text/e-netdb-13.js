(globalThis.reachableSearch||={})["search/text/e-netdb-13.js"]=[["","","The protocol is not supported."]]
