(globalThis.reachableSearch||={})["search/text/e-posix-12.js"]=[["","","The kernel or the process has no memory for the request."]]
