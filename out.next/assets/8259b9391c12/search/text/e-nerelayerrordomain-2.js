(globalThis.reachableSearch||={})["search/text/e-nerelayerrordomain-2.js"]=[["","","The configuration is not enabled."]]
