(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9829.js"]=[["","","The peer refuses our certificate for another reason."]]
