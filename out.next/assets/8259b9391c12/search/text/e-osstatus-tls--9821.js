(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9821.js"]=[["","","The peer could not decrypt."]]
