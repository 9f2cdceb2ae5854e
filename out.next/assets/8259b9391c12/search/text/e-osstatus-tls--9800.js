(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9800.js"]=[["","","The peer broke the TLS protocol, or speaks another protocol on that port."]]
