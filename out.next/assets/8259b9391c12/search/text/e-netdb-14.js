(globalThis.reachableSearch||={})["search/text/e-netdb-14.js"]=[["","","A buffer is too small."]]
