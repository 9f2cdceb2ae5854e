(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-121.js"]=[["","","The SOCKS5 server answered with an address type that is not supported."]]
