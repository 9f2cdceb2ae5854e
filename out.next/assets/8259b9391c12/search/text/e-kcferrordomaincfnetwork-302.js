(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-302.js"]=[["","","The connection to the server was dropped."]]
