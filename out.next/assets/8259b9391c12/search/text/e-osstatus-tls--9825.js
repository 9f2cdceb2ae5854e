(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9825.js"]=[["","","The peer calls our certificate bad."]]
