(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-304.js"]=[["","","Too many redirects."]]
