(globalThis.reachableSearch||={})["search/text/e-nednssettingserrordomain-2.js"]=[["","","The configuration is not enabled."]]
