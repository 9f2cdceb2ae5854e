(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9809.js"]=[["","","An operation of the cryptography layer failed."]]
