(globalThis.reachableSearch||={})["search/text/e-nevpnconnectionerrordomain-16.js"]=[["","","The server ended the connection."]]
