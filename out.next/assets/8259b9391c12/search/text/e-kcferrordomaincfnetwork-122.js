(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-122.js"]=[["","","The SOCKS5 server refused the credentials."]]
