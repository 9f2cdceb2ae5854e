(globalThis.reachableSearch||={})["search/text/e-neappproxyerrordomain-6.js"]=[["","","The flow was refused."]]
