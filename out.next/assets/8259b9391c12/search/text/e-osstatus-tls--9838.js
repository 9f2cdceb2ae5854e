(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9838.js"]=[["","","The peer had an internal error."]]
