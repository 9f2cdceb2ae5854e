(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65572.js"]=[["","","The answer comes from records past their lifetime."]]
