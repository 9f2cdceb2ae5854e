(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9857.js"]=[["","","Decompression failed."]]
