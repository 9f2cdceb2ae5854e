(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9846.js"]=[["","","A record has a wrong authentication code."]]
