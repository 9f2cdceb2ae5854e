(globalThis.reachableSearch||={})["search/text/e-corewlan--3906.js"]=[["","","The access point gave no reason."]]
