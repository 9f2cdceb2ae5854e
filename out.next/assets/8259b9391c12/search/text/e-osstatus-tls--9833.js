(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9833.js"]=[["","","The peer could not decode a message."]]
