(globalThis.reachableSearch||={})["search/text/e-posix-103.js"]=[["","","Policy not found."]]
