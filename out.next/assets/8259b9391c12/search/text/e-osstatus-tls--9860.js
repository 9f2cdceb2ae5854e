(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9860.js"]=[["","","The server sees a fallback to an older version that it does not allow."]]
