(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-112.js"]=[["","","The client and identd name different users."]]
