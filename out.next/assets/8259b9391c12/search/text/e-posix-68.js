(globalThis.reachableSearch||={})["search/text/e-posix-68.js"]=[["","","Too many users."]]
