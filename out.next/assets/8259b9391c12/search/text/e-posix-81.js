(globalThis.reachableSearch||={})["search/text/e-posix-81.js"]=[["","","Need authenticator."]]
