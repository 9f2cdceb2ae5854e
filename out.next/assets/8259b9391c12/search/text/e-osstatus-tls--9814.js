(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9814.js"]=[["","","A certificate of the chain has expired."]]
