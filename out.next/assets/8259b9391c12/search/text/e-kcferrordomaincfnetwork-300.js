(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-300.js"]=[["","","Client and server share no authentication type."]]
