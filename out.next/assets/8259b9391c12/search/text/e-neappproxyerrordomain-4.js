(globalThis.reachableSearch||={})["search/text/e-neappproxyerrordomain-4.js"]=[["","","An argument of the call is not valid."]]
