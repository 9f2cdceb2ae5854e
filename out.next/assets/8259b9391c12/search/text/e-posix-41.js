(globalThis.reachableSearch||={})["search/text/e-posix-41.js"]=[["","","Also returned by a write on a TCP socket that is being torn down."]]
