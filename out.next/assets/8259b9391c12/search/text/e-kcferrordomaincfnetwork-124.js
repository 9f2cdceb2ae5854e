(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-124.js"]=[["","","Client and SOCKS5 server share no method."]]
