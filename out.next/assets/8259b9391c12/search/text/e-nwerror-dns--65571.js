(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65571.js"]=[["","","The caller may not do this."]]
