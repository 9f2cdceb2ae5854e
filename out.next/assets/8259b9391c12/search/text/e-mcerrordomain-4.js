(globalThis.reachableSearch||={})["search/text/e-mcerrordomain-4.js"]=[["","","The operation timed out."]]
