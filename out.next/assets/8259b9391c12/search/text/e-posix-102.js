(globalThis.reachableSearch||={})["search/text/e-posix-102.js"]=[["","","Operation not supported on socket."]]
