(globalThis.reachableSearch||={})["search/text/e-posix-39.js"]=[["","","Destination address required."]]
