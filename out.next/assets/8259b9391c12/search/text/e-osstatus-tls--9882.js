(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9882.js"]=[["","","The cipher suite is not allowed by App Transport Security."]]
