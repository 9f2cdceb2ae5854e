(globalThis.reachableSearch||={})["search/text/e-posix-78.js"]=[["","","Function not implemented."]]
