(globalThis.reachableSearch||={})["search/text/e-posix-97.js"]=[["","","Reserved."]]
