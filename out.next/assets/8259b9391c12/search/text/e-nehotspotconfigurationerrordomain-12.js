(globalThis.reachableSearch||={})["search/text/e-nehotspotconfigurationerrordomain-12.js"]=[["","","joinOnce is not supported for this type of network."]]
