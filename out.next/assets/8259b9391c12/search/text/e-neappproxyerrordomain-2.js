(globalThis.reachableSearch||={})["search/text/e-neappproxyerrordomain-2.js"]=[["","","The peer reset the flow."]]
