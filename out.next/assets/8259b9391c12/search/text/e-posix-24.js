(globalThis.reachableSearch||={})["search/text/e-posix-24.js"]=[["","","The process has used up its file descriptors; sockets count too."]]
