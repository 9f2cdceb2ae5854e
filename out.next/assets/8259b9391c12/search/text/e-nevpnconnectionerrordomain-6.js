(globalThis.reachableSearch||={})["search/text/e-nevpnconnectionerrordomain-6.js"]=[["","","The server does not answer."]]
