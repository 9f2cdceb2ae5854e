(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9854.js"]=[["","","The TLS configuration could not be applied."]]
