(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1200.js"]=[["","","The TLS handshake failed; _kCFStreamErrorCodeKey holds the Secure Transport code."]]
