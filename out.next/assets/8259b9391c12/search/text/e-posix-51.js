(globalThis.reachableSearch||={})["search/text/e-posix-51.js"]=[["","","No route leads to the destination."]]
