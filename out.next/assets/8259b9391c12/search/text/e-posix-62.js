(globalThis.reachableSearch||={})["search/text/e-posix-62.js"]=[["","","Too many levels of symbolic links."]]
