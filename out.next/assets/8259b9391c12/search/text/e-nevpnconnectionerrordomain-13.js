(globalThis.reachableSearch||={})["search/text/e-nevpnconnectionerrordomain-13.js"]=[["","","The configuration was not found."]]
