(globalThis.reachableSearch||={})["search/text/e-nehotspotconfigurationerrordomain-11.js"]=[["","","Unknown error."]]
