(globalThis.reachableSearch||={})["search/text/e-posix-105.js"]=[["","","Previous owner died."]]
