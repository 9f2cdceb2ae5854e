(globalThis.reachableSearch||={})["search/text/e-netdb-3.js"]=[["","","The flags of the call are not valid."]]
