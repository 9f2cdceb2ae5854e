(globalThis.reachableSearch||={})["search/text/e-nevpnconnectionerrordomain-18.js"]=[["","","The server certificate is not valid yet."]]
