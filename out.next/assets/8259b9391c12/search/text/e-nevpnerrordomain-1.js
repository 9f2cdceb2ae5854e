(globalThis.reachableSearch||={})["search/text/e-nevpnerrordomain-1.js"]=[["","","The VPN configuration is not valid."]]
