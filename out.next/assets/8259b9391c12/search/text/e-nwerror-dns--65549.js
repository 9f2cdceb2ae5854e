(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65549.js"]=[["","","The request is not valid."]]
