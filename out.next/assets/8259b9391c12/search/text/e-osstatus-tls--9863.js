(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9863.js"]=[["","","The server requires a client certificate."]]
