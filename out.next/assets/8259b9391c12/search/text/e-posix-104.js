(globalThis.reachableSearch||={})["search/text/e-posix-104.js"]=[["","","State not recoverable."]]
