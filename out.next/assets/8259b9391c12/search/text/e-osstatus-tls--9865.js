(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9865.js"]=[["","","The server does not serve the name sent in SNI."]]
