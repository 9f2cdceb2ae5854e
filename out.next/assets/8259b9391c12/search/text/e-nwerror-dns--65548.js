(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65548.js"]=[["","","Another device on the network uses the name."]]
