(globalThis.reachableSearch||={})["search/text/e-nevpnconnectionerrordomain-1.js"]=[["","","The device slept too long for the connection to survive."]]
