(globalThis.reachableSearch||={})["search/text/e-posix-63.js"]=[["","","File name too long."]]
