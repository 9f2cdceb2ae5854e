(globalThis.reachableSearch||={})["search/text/e-nednssettingserrordomain-1.js"]=[["","","The configuration is not valid."]]
