(globalThis.reachableSearch||={})["search/text/e-posix-19.js"]=[["","","Operation not supported by device."]]
