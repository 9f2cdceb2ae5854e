(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-2.js"]=[["","","Name resolution failed; kCFGetAddrInfoFailureKey holds the code of getaddrinfo."]]
