(globalThis.reachableSearch||={})["search/text/e-posix-77.js"]=[["","","No locks available."]]
