(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9817.js"]=[["","","The buffer is too small."]]
