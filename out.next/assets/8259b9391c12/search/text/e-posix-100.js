(globalThis.reachableSearch||={})["search/text/e-posix-100.js"]=[["","","Protocol error."]]
