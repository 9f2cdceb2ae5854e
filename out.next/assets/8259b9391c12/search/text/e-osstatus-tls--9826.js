(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9826.js"]=[["","","The peer does not support our type of certificate."]]
