(globalThis.reachableSearch||={})["search/text/e-posix-93.js"]=[["","","Attribute not found."]]
