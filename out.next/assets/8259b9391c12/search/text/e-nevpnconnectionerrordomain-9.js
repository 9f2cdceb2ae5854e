(globalThis.reachableSearch||={})["search/text/e-nevpnconnectionerrordomain-9.js"]=[["","","The client certificate is not valid."]]
