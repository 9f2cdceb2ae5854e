(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9820.js"]=[["","","The peer got a record with a wrong authentication code."]]
