(globalThis.reachableSearch||={})["search/text/e-nednsproxyerrordomain-1.js"]=[["","","The configuration is not valid."]]
