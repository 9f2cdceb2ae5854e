(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-308.js"]=[["","","The proxy auto-configuration file has a fault."]]
