(globalThis.reachableSearch||={})["search/text/e-nefiltererrordomain-2.js"]=[["","","The configuration is not enabled."]]
