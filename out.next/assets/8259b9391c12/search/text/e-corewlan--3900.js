(globalThis.reachableSearch||={})["search/text/e-corewlan--3900.js"]=[["","","An argument is not valid."]]
