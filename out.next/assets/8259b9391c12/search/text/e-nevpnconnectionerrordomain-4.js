(globalThis.reachableSearch||={})["search/text/e-nevpnconnectionerrordomain-4.js"]=[["","","The configuration failed on start."]]
