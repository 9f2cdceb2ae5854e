(globalThis.reachableSearch||={})["search/text/e-neappproxyerrordomain-5.js"]=[["","","The flow was aborted."]]
