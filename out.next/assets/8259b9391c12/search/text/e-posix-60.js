(globalThis.reachableSearch||={})["search/text/e-posix-60.js"]=[["","","The peer did not answer in time."]]
