(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65561.js"]=[["","","The key is not valid."]]
