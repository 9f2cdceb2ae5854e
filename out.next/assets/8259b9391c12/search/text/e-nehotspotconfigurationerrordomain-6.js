(globalThis.reachableSearch||={})["search/text/e-nehotspotconfigurationerrordomain-6.js"]=[["","","The Hotspot 2.0 domain name is not valid."]]
