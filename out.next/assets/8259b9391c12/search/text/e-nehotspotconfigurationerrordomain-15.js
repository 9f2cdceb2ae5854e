(globalThis.reachableSearch||={})["search/text/e-nehotspotconfigurationerrordomain-15.js"]=[["","","The SSID prefix is not valid; it needs three characters or more."]]
