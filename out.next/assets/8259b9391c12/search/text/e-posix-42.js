(globalThis.reachableSearch||={})["search/text/e-posix-42.js"]=[["","","The socket option is not known at this level."]]
