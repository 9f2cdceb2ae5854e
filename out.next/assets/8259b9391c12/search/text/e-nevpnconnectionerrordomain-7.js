(globalThis.reachableSearch||={})["search/text/e-nevpnconnectionerrordomain-7.js"]=[["","","The server stopped answering after the connection was made."]]
