(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9834.js"]=[["","","A cryptographic check at the peer failed."]]
