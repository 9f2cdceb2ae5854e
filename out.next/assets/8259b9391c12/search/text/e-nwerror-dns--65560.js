(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65560.js"]=[["","","The signature is not valid."]]
