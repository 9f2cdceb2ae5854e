(globalThis.reachableSearch||={})["search/text/e-corewlan--3923.js"]=[["","","The cipher suite was rejected by policy."]]
