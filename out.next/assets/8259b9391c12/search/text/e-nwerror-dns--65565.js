(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65565.js"]=[["","","The router has port mapping switched off."]]
