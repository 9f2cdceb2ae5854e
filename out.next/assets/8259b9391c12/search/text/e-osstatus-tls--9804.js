(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9804.js"]=[["","","The session to resume is not known."]]
