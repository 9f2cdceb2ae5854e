(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9808.js"]=[["","","The certificate is malformed."]]
