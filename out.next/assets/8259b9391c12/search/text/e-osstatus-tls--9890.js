(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9890.js"]=[["","","The server rejected the TLS 1.3 early data."]]
