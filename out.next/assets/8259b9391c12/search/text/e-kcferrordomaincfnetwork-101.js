(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-101.js"]=[["","","The SOCKS server speaks another version."]]
