(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9815.js"]=[["","","A certificate of the chain is not valid yet."]]
