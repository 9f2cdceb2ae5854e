(globalThis.reachableSearch||={})["search/text/e-neapppusherrordomain-1.js"]=[["","","The configuration is not valid."]]
