(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9819.js"]=[["","","The peer got a message that it did not expect."]]
