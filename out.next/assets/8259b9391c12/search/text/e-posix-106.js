(globalThis.reachableSearch||={})["search/text/e-posix-106.js"]=[["","","Interface output queue is full."]]
