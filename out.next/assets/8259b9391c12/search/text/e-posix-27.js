(globalThis.reachableSearch||={})["search/text/e-posix-27.js"]=[["","","File too large."]]
