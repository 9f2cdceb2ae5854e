(globalThis.reachableSearch||={})["search/text/e-posix-91.js"]=[["","","No message of desired type."]]
