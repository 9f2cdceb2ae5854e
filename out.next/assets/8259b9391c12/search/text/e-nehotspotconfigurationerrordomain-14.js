(globalThis.reachableSearch||={})["search/text/e-nehotspotconfigurationerrordomain-14.js"]=[["","","The app is not in the foreground, and joinOnce needs that."]]
