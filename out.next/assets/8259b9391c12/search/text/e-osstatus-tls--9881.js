(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9881.js"]=[["","","The TLS version is below what App Transport Security asks for."]]
