(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65552.js"]=[["","","The interface index is not valid, or the interface is gone."]]
