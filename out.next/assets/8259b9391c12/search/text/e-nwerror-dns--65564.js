(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65564.js"]=[["","","The router offers no port mapping."]]
