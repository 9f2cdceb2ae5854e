(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9848.js"]=[["","","The configuration is not valid."]]
