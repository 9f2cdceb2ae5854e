(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9850.js"]=[["","","The Diffie-Hellman key of the server is too weak."]]
