(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-306.js"]=[["","","No connection to the HTTP proxy."]]
