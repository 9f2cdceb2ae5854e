(globalThis.reachableSearch||={})["search/text/e-neapppusherrordomain-3.js"]=[["","","An internal error occurred."]]
