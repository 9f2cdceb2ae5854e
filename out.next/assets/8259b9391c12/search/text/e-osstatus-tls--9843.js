(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9843.js"]=[["","","The certificate is not for this host name."]]
