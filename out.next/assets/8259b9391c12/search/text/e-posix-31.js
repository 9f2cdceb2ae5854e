(globalThis.reachableSearch||={})["search/text/e-posix-31.js"]=[["","","Too many links."]]
