(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9845.js"]=[["","","A record could not be decrypted."]]
