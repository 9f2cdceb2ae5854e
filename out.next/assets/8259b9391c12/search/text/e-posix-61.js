(globalThis.reachableSearch||={})["search/text/e-posix-61.js"]=[["","","Nothing listens on that port, or a filter refuses."]]
