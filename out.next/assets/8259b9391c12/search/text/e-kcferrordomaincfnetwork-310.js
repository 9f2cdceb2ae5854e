(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-310.js"]=[["","","No connection to the HTTPS proxy."]]
