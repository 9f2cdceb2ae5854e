(globalThis.reachableSearch||={})["search/text/e-posix-82.js"]=[["","","Device power is off."]]
