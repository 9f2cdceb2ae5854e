(globalThis.reachableSearch||={})["search/text/e-corewlan--3922.js"]=[["","","The RSN capabilities are not valid."]]
