(globalThis.reachableSearch||={})["search/text/e-corewlan--3903.js"]=[["","","The operation is not supported."]]
