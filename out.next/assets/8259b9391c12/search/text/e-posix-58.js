(globalThis.reachableSearch||={})["search/text/e-posix-58.js"]=[["","","Can't send after socket shutdown."]]
