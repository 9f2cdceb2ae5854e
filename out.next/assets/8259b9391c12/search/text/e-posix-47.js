(globalThis.reachableSearch||={})["search/text/e-posix-47.js"]=[["","","Address family not supported by protocol family."]]
