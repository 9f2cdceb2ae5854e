(globalThis.reachableSearch||={})["search/text/e-corewlan--3918.js"]=[["","","The group cipher is not valid."]]
