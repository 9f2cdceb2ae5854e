(globalThis.reachableSearch||={})["search/text/e-corewlan--3926.js"]=[["","","The access point requires HT features that the interface lacks."]]
