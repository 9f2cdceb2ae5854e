(globalThis.reachableSearch||={})["search/text/e-posix-16.js"]=[["","","Something else holds the resource."]]
