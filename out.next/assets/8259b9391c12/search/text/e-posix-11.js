(globalThis.reachableSearch||={})["search/text/e-posix-11.js"]=[["","","Resource deadlock avoided."]]
