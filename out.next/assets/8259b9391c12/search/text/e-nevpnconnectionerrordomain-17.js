(globalThis.reachableSearch||={})["search/text/e-nevpnconnectionerrordomain-17.js"]=[["","","The server certificate is not valid."]]
