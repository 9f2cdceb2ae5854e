(globalThis.reachableSearch||={})["search/text/e-posix-9.js"]=[["","","The descriptor is closed, or belongs to something else by now."]]
