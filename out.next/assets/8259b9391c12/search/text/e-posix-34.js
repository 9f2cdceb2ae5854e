(globalThis.reachableSearch||={})["search/text/e-posix-34.js"]=[["","","Result too large."]]
