(globalThis.reachableSearch||={})["search/text/e-posix-7.js"]=[["","","Argument list too long."]]
