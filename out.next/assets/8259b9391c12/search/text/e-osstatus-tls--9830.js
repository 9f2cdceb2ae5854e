(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9830.js"]=[["","","A field of the handshake has a value that is not allowed."]]
