(globalThis.reachableSearch||={})["search/text/e-corewlan--3919.js"]=[["","","The pairwise cipher is not valid."]]
