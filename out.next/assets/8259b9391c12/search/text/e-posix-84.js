(globalThis.reachableSearch||={})["search/text/e-posix-84.js"]=[["","","Value too large to be stored in data type."]]
