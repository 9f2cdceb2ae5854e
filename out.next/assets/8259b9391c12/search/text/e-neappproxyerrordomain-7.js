(globalThis.reachableSearch||={})["search/text/e-neappproxyerrordomain-7.js"]=[["","","The flow timed out."]]
