(globalThis.reachableSearch||={})["search/text/e-nehotspotconfigurationerrordomain-10.js"]=[["","","The network is configured by a profile and the app may not change it."]]
