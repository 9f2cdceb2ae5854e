(globalThis.reachableSearch||={})["search/text/e-corewlan--3913.js"]=[["","","The access point takes no more clients."]]
