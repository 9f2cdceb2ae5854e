(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65540.js"]=[["","","An argument is not valid, such as a malformed service type."]]
