(globalThis.reachableSearch||={})["search/text/e-posix-88.js"]=[["","","Malformed Mach-o file."]]
