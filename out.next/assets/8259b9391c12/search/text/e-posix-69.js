(globalThis.reachableSearch||={})["search/text/e-posix-69.js"]=[["","","Disc quota exceeded."]]
