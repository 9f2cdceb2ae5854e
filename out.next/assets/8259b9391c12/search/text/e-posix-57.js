(globalThis.reachableSearch||={})["search/text/e-posix-57.js"]=[["","","The socket is not connected (any more)."]]
