(globalThis.reachableSearch||={})["search/text/e-nefiltererrordomain-1.js"]=[["","","The configuration is not valid."]]
