(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9847.js"]=[["","","A record is too long."]]
