(globalThis.reachableSearch||={})["search/text/e-posix-95.js"]=[["","","Reserved."]]
