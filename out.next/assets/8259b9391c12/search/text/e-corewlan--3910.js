(globalThis.reachableSearch||={})["search/text/e-corewlan--3910.js"]=[["","","The authentication algorithm is not supported."]]
