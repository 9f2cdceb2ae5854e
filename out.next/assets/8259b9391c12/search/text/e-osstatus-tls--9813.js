(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9813.js"]=[["","","The chain holds no root."]]
