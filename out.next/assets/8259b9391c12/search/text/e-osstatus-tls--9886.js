(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9886.js"]=[["","","The certificate is not trusted as App Transport Security asks."]]
