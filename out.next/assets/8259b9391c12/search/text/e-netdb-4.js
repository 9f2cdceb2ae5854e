(globalThis.reachableSearch||={})["search/text/e-netdb-4.js"]=[["","","Name resolution failed for good."]]
