(globalThis.reachableSearch||={})["search/text/e-posix-17.js"]=[["","","It exists already: a file, or a route that is being added twice."]]
