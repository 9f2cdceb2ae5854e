(globalThis.reachableSearch||={})["search/text/e-nevpnconnectionerrordomain-15.js"]=[["","","The VPN protocol negotiation failed."]]
