(globalThis.reachableSearch||={})["search/text/e-posix-59.js"]=[["","","Too many references: can't splice."]]
