(globalThis.reachableSearch||={})["search/text/e-posix-38.js"]=[["","","The descriptor is no socket, often one that was closed and given away again."]]
