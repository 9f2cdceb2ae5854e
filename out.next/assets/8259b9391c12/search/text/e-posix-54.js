(globalThis.reachableSearch||={})["search/text/e-posix-54.js"]=[["","","The peer, or something on the way, sent a reset."]]
