(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9840.js"]=[["","","The peer allows no renegotiation."]]
