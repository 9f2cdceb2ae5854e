(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65559.js"]=[["","","The clock is wrong for a signed update."]]
