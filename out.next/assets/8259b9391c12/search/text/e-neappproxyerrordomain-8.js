(globalThis.reachableSearch||={})["search/text/e-neappproxyerrordomain-8.js"]=[["","","An internal error occurred."]]
