(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9832.js"]=[["","","The peer denies access."]]
