(globalThis.reachableSearch||={})["search/text/e-neapppusherrordomain-4.js"]=[["","","The push session is not active."]]
