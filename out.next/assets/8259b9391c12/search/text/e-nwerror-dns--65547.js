(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65547.js"]=[["","","The name is registered already."]]
