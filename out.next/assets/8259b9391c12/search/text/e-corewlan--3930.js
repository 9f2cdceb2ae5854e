(globalThis.reachableSearch||={})["search/text/e-corewlan--3930.js"]=[["","","The caller may not do this."]]
