(globalThis.reachableSearch||={})["search/text/e-posix-45.js"]=[["","","Operation not supported."]]
