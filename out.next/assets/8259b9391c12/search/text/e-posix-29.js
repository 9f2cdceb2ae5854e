(globalThis.reachableSearch||={})["search/text/e-posix-29.js"]=[["","","Illegal seek."]]
