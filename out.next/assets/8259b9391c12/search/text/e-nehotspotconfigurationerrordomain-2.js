(globalThis.reachableSearch||={})["search/text/e-nehotspotconfigurationerrordomain-2.js"]=[["","","The WPA passphrase is not valid: 8 to 63 characters."]]
