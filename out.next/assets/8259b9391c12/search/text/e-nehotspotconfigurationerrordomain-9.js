(globalThis.reachableSearch||={})["search/text/e-nehotspotconfigurationerrordomain-9.js"]=[["","","An earlier request of the app is still open."]]
