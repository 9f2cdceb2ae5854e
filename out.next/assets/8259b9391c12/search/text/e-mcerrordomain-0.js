(globalThis.reachableSearch||={})["search/text/e-mcerrordomain-0.js"]=[["","","Unknown error."]]
