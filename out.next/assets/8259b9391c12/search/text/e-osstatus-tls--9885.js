(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9885.js"]=[["","","A certificate of the chain uses a hash that App Transport Security refuses."]]
