(globalThis.reachableSearch||={})["search/text/e-posix-30.js"]=[["","","Read-only file system."]]
