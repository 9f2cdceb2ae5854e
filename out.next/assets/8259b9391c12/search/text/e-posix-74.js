(globalThis.reachableSearch||={})["search/text/e-posix-74.js"]=[["","","RPC prog. not avail."]]
