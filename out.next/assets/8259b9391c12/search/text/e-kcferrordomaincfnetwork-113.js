(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-113.js"]=[["","","The SOCKS4 server gave an unknown status."]]
