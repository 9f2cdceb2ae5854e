(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65554.js"]=[["","","The name exists and has no record of the type asked for."]]
