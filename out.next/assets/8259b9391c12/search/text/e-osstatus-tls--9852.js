(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9852.js"]=[["","","The transport was reset."]]
