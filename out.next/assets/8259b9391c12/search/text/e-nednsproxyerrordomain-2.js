(globalThis.reachableSearch||={})["search/text/e-nednsproxyerrordomain-2.js"]=[["","","The configuration is not enabled."]]
