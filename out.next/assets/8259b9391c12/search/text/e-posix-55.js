(globalThis.reachableSearch||={})["search/text/e-posix-55.js"]=[["","","The kernel has no network buffer or socket memory for the request."]]
