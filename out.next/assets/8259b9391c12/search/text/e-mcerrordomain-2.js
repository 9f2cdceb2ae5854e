(globalThis.reachableSearch||={})["search/text/e-mcerrordomain-2.js"]=[["","","An argument is not valid."]]
