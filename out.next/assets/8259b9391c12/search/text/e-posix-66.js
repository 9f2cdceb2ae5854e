(globalThis.reachableSearch||={})["search/text/e-posix-66.js"]=[["","","Directory not empty."]]
