(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9816.js"]=[["","","The server closed without the closing notification."]]
