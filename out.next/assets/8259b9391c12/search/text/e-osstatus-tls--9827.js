(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9827.js"]=[["","","The peer says that our certificate is revoked."]]
