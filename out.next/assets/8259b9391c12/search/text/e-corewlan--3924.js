(globalThis.reachableSearch||={})["search/text/e-corewlan--3924.js"]=[["","","The pairwise master key is not valid, often a wrong password."]]
