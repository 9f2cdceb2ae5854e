(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9859.js"]=[["","","A message could not be decoded."]]
