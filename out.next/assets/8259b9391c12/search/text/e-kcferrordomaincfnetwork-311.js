(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-311.js"]=[["","","The proxy answered the CONNECT request in an unexpected way."]]
