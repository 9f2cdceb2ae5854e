(globalThis.reachableSearch||={})["search/text/e-corewlan--3907.js"]=[["","","The access point does not support all capabilities asked for."]]
