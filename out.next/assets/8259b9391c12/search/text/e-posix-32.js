(globalThis.reachableSearch||={})["search/text/e-posix-32.js"]=[["","","The peer closed, or the socket was made defunct, and the process wrote to it."]]
