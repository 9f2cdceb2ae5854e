(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-309.js"]=[["","","The proxy auto-configuration file could not be loaded without authentication."]]
