(globalThis.reachableSearch||={})["search/text/e-posix-37.js"]=[["","","Operation already in progress."]]
