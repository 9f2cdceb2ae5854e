(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9810.js"]=[["","","Internal error."]]
