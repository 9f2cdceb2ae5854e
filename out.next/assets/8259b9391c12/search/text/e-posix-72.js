(globalThis.reachableSearch||={})["search/text/e-posix-72.js"]=[["","","RPC struct is bad."]]
