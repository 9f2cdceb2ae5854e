(globalThis.reachableSearch||={})["search/text/e-posix-33.js"]=[["","","Numerical argument out of domain."]]
