(globalThis.reachableSearch||={})["search/text/e-posix-46.js"]=[["","","Protocol family not supported."]]
