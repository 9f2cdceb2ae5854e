(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65542.js"]=[["","","The call does not fit the state of the reference."]]
