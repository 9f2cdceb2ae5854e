(globalThis.reachableSearch||={})["search/text/e-posix-26.js"]=[["","","Text file busy."]]
