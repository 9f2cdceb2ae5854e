(globalThis.reachableSearch||={})["search/text/e-posix-10.js"]=[["","","No child processes."]]
