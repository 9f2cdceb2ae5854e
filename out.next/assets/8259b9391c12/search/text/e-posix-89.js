(globalThis.reachableSearch||={})["search/text/e-posix-89.js"]=[["","","The operation was cancelled, such as by cancelling the connection."]]
