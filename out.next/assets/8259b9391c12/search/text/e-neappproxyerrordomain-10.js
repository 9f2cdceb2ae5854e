(globalThis.reachableSearch||={})["search/text/e-neappproxyerrordomain-10.js"]=[["","","A read on this flow is already pending."]]
