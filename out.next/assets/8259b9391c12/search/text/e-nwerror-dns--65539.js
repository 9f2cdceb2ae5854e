(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65539.js"]=[["","","The responder has no memory for the request."]]
