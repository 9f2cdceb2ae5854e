(globalThis.reachableSearch||={})["search/text/e-posix-6.js"]=[["","","The device or interface is not there."]]
