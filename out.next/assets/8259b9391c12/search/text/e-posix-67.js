(globalThis.reachableSearch||={})["search/text/e-posix-67.js"]=[["","","Too many processes."]]
