(globalThis.reachableSearch||={})["search/text/e-posix-48.js"]=[["","","Another socket is bound to this address and port."]]
