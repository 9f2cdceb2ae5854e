(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65551.js"]=[["","","The client library does not fit the running daemon."]]
