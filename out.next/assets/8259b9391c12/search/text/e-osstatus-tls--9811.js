(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9811.js"]=[["","","A cryptography module could not be attached."]]
