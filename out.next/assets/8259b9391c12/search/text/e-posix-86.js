(globalThis.reachableSearch||={})["search/text/e-posix-86.js"]=[["","","Bad CPU type in executable."]]
