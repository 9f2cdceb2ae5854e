(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-100.js"]=[["","","The SOCKS server does not know the client version."]]
