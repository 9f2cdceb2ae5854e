(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9818.js"]=[["","","The cipher suite is not allowed."]]
