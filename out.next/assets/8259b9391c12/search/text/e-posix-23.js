(globalThis.reachableSearch||={})["search/text/e-posix-23.js"]=[["","","The whole system has no file table entry left."]]
