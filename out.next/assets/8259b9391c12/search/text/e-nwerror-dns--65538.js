(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65538.js"]=[["","","The name does not exist (NXDOMAIN)."]]
