(globalThis.reachableSearch||={})["search/text/e-posix-21.js"]=[["","","Is a directory."]]
