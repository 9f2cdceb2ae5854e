(globalThis.reachableSearch||={})["search/text/e-posix-83.js"]=[["","","Device error."]]
