(globalThis.reachableSearch||={})["search/text/e-mcerrordomain-6.js"]=[["","","Multipeer Connectivity is not available."]]
