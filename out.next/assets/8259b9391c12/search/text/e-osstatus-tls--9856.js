(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9856.js"]=[["","","The peer sent a message that does not fit."]]
