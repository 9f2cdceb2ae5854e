(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9858.js"]=[["","","The handshake failed."]]
