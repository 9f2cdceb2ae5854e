(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65543.js"]=[["","","The flags are not allowed for this call."]]
