(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-305.js"]=[["","","The URL could not be retrieved."]]
