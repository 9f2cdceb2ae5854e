(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-123.js"]=[["","","The SOCKS5 negotiation method is not supported."]]
