(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9822.js"]=[["","","The peer got a record that is too long."]]
