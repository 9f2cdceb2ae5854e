(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65566.js"]=[["","","No router is configured."]]
