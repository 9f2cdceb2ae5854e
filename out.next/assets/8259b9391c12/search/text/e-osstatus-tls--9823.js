(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9823.js"]=[["","","The peer could not decompress."]]
