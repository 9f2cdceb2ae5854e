(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9853.js"]=[["","","The network timed out during the handshake."]]
