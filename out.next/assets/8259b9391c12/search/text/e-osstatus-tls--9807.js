(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9807.js"]=[["","","The certificate chain is not valid."]]
