(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9841.js"]=[["","","The server certificate was checked and the app is asked to go on."]]
