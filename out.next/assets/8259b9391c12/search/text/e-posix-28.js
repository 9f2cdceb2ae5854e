(globalThis.reachableSearch||={})["search/text/e-posix-28.js"]=[["","","No space left on device."]]
