(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9864.js"]=[["","","The pre-shared key identity is not known."]]
