(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65556.js"]=[["","","The key does not exist."]]
