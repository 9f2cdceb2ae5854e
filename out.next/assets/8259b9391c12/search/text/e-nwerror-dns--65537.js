(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65537.js"]=[["","","The responder failed without a code of its own."]]
