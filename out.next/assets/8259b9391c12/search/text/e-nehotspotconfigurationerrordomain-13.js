(globalThis.reachableSearch||={})["search/text/e-nehotspotconfigurationerrordomain-13.js"]=[["","","The device is already on this network."]]
