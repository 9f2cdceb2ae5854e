(globalThis.reachableSearch||={})["search/text/e-nevpnconnectionerrordomain-14.js"]=[["","","The VPN extension is disabled, not found, or could not be started."]]
