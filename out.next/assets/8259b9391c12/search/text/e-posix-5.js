(globalThis.reachableSearch||={})["search/text/e-posix-5.js"]=[["","","The device reported an error."]]
