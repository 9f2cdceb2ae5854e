(globalThis.reachableSearch||={})["search/text/e-neapppusherrordomain-2.js"]=[["","","The configuration was not loaded."]]
