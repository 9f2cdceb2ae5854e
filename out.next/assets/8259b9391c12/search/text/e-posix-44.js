(globalThis.reachableSearch||={})["search/text/e-posix-44.js"]=[["","","Socket type not supported."]]
