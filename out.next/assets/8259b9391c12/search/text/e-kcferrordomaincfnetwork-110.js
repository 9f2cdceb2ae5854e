(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-110.js"]=[["","","The SOCKS4 server rejected the request."]]
