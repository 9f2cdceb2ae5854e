(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9855.js"]=[["","","The peer sent an extension that is not supported."]]
