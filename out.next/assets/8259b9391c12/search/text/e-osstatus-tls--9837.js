(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9837.js"]=[["","","The peer wants stronger ciphers."]]
