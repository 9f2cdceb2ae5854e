(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9844.js"]=[["","","The peer dropped the connection before it answered."]]
