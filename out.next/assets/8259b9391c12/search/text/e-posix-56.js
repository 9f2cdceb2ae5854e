(globalThis.reachableSearch||={})["search/text/e-posix-56.js"]=[["","","Socket is already connected."]]
