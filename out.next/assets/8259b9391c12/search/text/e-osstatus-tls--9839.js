(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9839.js"]=[["","","The peer cancelled the handshake."]]
