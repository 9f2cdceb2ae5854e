(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9831.js"]=[["","","The peer does not know the authority of our certificate."]]
