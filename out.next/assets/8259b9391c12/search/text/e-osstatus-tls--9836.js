(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9836.js"]=[["","","The peer does not support our TLS version."]]
