(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9862.js"]=[["","","The stapled certificate status is not valid."]]
