(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9801.js"]=[["","","Both sides share no cipher suite."]]
