(globalThis.reachableSearch||={})["search/text/e-posix-87.js"]=[["","","Shared library version mismatch."]]
