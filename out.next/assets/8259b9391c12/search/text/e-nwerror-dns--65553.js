(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65553.js"]=[["","","The server refused the query."]]
