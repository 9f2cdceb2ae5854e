(globalThis.reachableSearch||={})["search/text/e-posix-4.js"]=[["","","A signal interrupted the call; call it again."]]
