(globalThis.reachableSearch||={})["search/text/e-mcerrordomain-5.js"]=[["","","The operation was cancelled."]]
