(globalThis.reachableSearch||={})["search/text/e-nevpnerrordomain-2.js"]=[["","","The VPN configuration is not enabled."]]
