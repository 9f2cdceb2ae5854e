(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-307.js"]=[["","","The HTTP proxy refused the credentials."]]
