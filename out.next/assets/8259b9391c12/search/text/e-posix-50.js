(globalThis.reachableSearch||={})["search/text/e-posix-50.js"]=[["","","The interface is down; Network framework also uses it when no network can be used."]]
