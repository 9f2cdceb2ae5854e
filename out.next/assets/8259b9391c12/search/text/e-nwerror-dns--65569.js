(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65569.js"]=[["","","The connection to the daemon was closed by the system, such as after a suspension."]]
