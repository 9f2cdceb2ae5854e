(globalThis.reachableSearch||={})["search/text/e-nehotspotconfigurationerrordomain-1.js"]=[["","","The SSID is not valid."]]
