(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65562.js"]=[["","","A passing failure; the request may succeed later."]]
