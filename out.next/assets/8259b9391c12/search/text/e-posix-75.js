(globalThis.reachableSearch||={})["search/text/e-posix-75.js"]=[["","","Program version wrong."]]
