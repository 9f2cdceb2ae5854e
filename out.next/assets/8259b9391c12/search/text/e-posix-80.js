(globalThis.reachableSearch||={})["search/text/e-posix-80.js"]=[["","","Authentication error."]]
