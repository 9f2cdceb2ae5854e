(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9849.js"]=[["","","A record came that does not fit the state."]]
