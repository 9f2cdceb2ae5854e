(globalThis.reachableSearch||={})["search/text/e-corewlan--3912.js"]=[["","","The access point rejected the answer to its challenge."]]
