(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9806.js"]=[["","","The connection closed because of an error, often by something between the two."]]
