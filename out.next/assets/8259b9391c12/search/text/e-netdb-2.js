(globalThis.reachableSearch||={})["search/text/e-netdb-2.js"]=[["","","Name resolution failed for now; try again."]]
