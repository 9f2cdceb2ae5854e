(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-120.js"]=[["","","The SOCKS5 stream is in a state that does not allow this."]]
