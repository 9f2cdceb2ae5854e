(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65545.js"]=[["","","The reference was not initialised."]]
