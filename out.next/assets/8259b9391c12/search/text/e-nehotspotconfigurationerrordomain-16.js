(globalThis.reachableSearch||={})["search/text/e-nehotspotconfigurationerrordomain-16.js"]=[["","","The person may not change Wi-Fi settings."]]
