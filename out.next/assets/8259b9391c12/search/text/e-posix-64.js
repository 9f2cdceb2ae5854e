(globalThis.reachableSearch||={})["search/text/e-posix-64.js"]=[["","","The host on the local link does not answer address resolution."]]
