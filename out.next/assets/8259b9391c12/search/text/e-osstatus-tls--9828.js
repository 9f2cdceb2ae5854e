(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9828.js"]=[["","","The peer says that our certificate has expired."]]
