(globalThis.reachableSearch||={})["search/text/e-nehotspotconfigurationerrordomain-5.js"]=[["","","The Hotspot 2.0 settings are not valid."]]
