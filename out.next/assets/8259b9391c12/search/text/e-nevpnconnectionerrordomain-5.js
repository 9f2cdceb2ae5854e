(globalThis.reachableSearch||={})["search/text/e-nevpnconnectionerrordomain-5.js"]=[["","","The server name could not be resolved."]]
