(globalThis.reachableSearch||={})["search/text/e-posix-18.js"]=[["","","Cross-device link."]]
