(globalThis.reachableSearch||={})["search/text/e-posix-43.js"]=[["","","Protocol not supported."]]
