(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65541.js"]=[["","","The DNSServiceRef is not valid."]]
