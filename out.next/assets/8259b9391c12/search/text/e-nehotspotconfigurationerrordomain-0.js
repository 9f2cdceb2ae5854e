(globalThis.reachableSearch||={})["search/text/e-nehotspotconfigurationerrordomain-0.js"]=[["","","The configuration is not valid."]]
