(globalThis.reachableSearch||={})["search/text/e-neappproxyerrordomain-3.js"]=[["","","The remote host cannot be reached."]]
