(globalThis.reachableSearch||={})["search/text/e-kcferrordomaincfnetwork--998.js"]=[["","","The URL loading system failed without a code of its own."]]
