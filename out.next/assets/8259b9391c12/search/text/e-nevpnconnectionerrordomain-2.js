(globalThis.reachableSearch||={})["search/text/e-nevpnconnectionerrordomain-2.js"]=[["","","No network was available."]]
