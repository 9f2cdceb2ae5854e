(globalThis.reachableSearch||={})["search/text/e-posix-65.js"]=[["","","No route, or local network privacy blocks the address."]]
