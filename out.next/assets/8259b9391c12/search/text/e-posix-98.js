(globalThis.reachableSearch||={})["search/text/e-posix-98.js"]=[["","","No STR resources."]]
