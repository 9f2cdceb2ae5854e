(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9880.js"]=[["","","App Transport Security refuses the connection."]]
