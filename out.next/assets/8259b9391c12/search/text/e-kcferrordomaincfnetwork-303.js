(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-303.js"]=[["","","The HTTP response could not be parsed."]]
