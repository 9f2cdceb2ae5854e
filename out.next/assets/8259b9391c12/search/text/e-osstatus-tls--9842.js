(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9842.js"]=[["","","The server asks for a client certificate."]]
