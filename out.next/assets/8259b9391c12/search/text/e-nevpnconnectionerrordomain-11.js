(globalThis.reachableSearch||={})["search/text/e-nevpnconnectionerrordomain-11.js"]=[["","","The client certificate has expired."]]
