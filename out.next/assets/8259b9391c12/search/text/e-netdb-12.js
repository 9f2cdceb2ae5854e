(globalThis.reachableSearch||={})["search/text/e-netdb-12.js"]=[["","","The hints of the call are not valid."]]
