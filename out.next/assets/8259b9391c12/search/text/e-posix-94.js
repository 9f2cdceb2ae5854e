(globalThis.reachableSearch||={})["search/text/e-posix-94.js"]=[["","","Bad message."]]
