(globalThis.reachableSearch||={})["search/text/e-posix-15.js"]=[["","","Block device required."]]
