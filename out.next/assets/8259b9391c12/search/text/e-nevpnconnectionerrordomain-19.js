(globalThis.reachableSearch||={})["search/text/e-nevpnconnectionerrordomain-19.js"]=[["","","The server certificate has expired."]]
