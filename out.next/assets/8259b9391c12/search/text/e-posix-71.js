(globalThis.reachableSearch||={})["search/text/e-posix-71.js"]=[["","","Too many levels of remote in path."]]
