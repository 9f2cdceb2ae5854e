(globalThis.reachableSearch||={})["search/text/e-posix-20.js"]=[["","","Not a directory."]]
