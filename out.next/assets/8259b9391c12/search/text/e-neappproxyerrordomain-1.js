(globalThis.reachableSearch||={})["search/text/e-neappproxyerrordomain-1.js"]=[["","","The flow is not fully open."]]
