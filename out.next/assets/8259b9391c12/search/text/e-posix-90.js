(globalThis.reachableSearch||={})["search/text/e-posix-90.js"]=[["","","Identifier removed."]]
