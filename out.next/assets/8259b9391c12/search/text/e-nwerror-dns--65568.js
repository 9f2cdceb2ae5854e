(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65568.js"]=[["","","No answer came in time."]]
