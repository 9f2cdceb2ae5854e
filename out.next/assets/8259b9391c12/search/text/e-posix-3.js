(globalThis.reachableSearch||={})["search/text/e-posix-3.js"]=[["","","No process or route entry matches."]]
