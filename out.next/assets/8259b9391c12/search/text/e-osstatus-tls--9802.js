(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9802.js"]=[["","","The peer sent a fatal alert."]]
