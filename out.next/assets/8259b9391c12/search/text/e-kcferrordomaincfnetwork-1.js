(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-1.js"]=[["","","The host was not found."]]
