(globalThis.reachableSearch||={})["search/text/e-nerelayerrordomain-1.js"]=[["","","The configuration is not valid."]]
