(globalThis.reachableSearch||={})["search/text/e-nevpnconnectionerrordomain-12.js"]=[["","","The VPN extension died."]]
