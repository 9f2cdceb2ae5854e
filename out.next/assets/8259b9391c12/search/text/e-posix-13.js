(globalThis.reachableSearch||={})["search/text/e-posix-13.js"]=[["","","File permissions or the sandbox forbid it."]]
