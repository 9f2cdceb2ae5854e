(globalThis.reachableSearch||={})["search/text/e-nehotspotconfigurationerrordomain-4.js"]=[["","","The EAP settings are not valid."]]
