(globalThis.reachableSearch||={})["search/text/e-posix-92.js"]=[["","","Illegal byte sequence."]]
