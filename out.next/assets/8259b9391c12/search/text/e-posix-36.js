(globalThis.reachableSearch||={})["search/text/e-posix-36.js"]=[["","","A non-blocking connect has begun; wait until the socket is writable."]]
