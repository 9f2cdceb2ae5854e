(globalThis.reachableSearch||={})["search/text/e-posix-73.js"]=[["","","RPC version wrong."]]
