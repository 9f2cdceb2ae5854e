(globalThis.reachableSearch||={})["search/text/e-posix-76.js"]=[["","","Bad procedure for program."]]
