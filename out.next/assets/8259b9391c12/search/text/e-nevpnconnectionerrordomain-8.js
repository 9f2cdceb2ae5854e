(globalThis.reachableSearch||={})["search/text/e-nevpnconnectionerrordomain-8.js"]=[["","","The user was not authenticated."]]
