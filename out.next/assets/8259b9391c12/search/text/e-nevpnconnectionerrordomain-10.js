(globalThis.reachableSearch||={})["search/text/e-nevpnconnectionerrordomain-10.js"]=[["","","The client certificate is not valid yet."]]
