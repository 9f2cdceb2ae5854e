(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65558.js"]=[["","","More than one NAT lies on the way."]]
