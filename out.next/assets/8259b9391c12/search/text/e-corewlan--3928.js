(globalThis.reachableSearch||={})["search/text/e-corewlan--3928.js"]=[["","","The object is bound to no interface."]]
