(globalThis.reachableSearch||={})["search/text/e-posix-99.js"]=[["","","Not a STREAM."]]
