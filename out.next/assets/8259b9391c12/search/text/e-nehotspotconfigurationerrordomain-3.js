(globalThis.reachableSearch||={})["search/text/e-nehotspotconfigurationerrordomain-3.js"]=[["","","The WEP passphrase is not valid."]]
