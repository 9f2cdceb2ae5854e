(globalThis.reachableSearch||={})["search/text/e-posix-22.js"]=[["","","An argument does not fit the call or the state of the object."]]
