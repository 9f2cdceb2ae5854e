(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork-200.js"]=[["","","The FTP server gave an unexpected status."]]
