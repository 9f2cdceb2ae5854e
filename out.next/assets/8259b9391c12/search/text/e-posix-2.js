(globalThis.reachableSearch||={})["search/text/e-posix-2.js"]=[["","","The file, folder or socket path does not exist."]]
