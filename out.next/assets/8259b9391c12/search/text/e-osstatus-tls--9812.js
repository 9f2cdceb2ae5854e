(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9812.js"]=[["","","The chain is valid and its root is not trusted."]]
