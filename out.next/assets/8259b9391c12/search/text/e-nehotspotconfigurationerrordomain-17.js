(globalThis.reachableSearch||={})["search/text/e-nehotspotconfigurationerrordomain-17.js"]=[["","","The system denied the request."]]
