(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-111.js"]=[["","","The SOCKS4 server could not reach identd on the client."]]
