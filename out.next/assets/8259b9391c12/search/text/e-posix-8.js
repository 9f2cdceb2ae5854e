(globalThis.reachableSearch||={})["search/text/e-posix-8.js"]=[["","","Exec format error."]]
