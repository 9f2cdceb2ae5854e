(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-301.js"]=[["","","The server refused the credentials."]]
