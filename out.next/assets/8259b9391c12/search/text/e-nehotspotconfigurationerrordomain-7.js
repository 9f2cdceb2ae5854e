(globalThis.reachableSearch||={})["search/text/e-nehotspotconfigurationerrordomain-7.js"]=[["","","The person declined to join."]]
