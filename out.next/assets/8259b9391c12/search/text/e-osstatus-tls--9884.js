(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9884.js"]=[["","","The server certificate uses a hash that App Transport Security refuses."]]
