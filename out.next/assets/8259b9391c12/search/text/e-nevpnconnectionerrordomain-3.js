(globalThis.reachableSearch||={})["search/text/e-nevpnconnectionerrordomain-3.js"]=[["","","The network changed in a way the connection could not survive."]]
