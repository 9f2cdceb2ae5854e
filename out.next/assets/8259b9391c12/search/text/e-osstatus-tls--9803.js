(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9803.js"]=[["","","The call would block; no error by itself."]]
