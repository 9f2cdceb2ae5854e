(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9883.js"]=[["","","The key of the server is too small for App Transport Security."]]
