(globalThis.reachableSearch||={})["search/text/e-posix-35.js"]=[["","","A non-blocking call would have to wait. EWOULDBLOCK is the same number."]]
