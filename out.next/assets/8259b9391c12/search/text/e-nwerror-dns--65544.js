(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65544.js"]=[["","","The operation is not supported."]]
