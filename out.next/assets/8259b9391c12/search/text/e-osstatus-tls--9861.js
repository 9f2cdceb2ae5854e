(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9861.js"]=[["","","A required extension is missing."]]
