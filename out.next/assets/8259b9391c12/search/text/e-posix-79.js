(globalThis.reachableSearch||={})["search/text/e-posix-79.js"]=[["","","Inappropriate file type or format."]]
