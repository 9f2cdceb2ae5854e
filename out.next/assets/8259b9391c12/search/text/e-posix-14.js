(globalThis.reachableSearch||={})["search/text/e-posix-14.js"]=[["","","A pointer passed to the call is not valid."]]
