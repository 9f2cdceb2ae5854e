(globalThis.reachableSearch||={})["search/text/e-posix-40.js"]=[["","","The datagram is larger than the path or the socket allows."]]
