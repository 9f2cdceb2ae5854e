(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9805.js"]=[["","","The peer closed the connection in an orderly way."]]
