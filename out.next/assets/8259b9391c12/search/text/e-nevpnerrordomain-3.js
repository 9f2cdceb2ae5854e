(globalThis.reachableSearch||={})["search/text/e-nevpnerrordomain-3.js"]=[["","","The connection to the VPN server failed."]]
