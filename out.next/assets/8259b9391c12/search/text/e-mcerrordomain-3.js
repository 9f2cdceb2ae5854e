(globalThis.reachableSearch||={})["search/text/e-mcerrordomain-3.js"]=[["","","The operation is not supported."]]
