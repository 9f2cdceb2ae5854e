(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9835.js"]=[["","","The peer reports an export restriction."]]
