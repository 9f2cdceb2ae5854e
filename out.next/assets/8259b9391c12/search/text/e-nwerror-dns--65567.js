(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65567.js"]=[["","","The query has to be repeated by polling."]]
