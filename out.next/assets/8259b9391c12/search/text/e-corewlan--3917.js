(globalThis.reachableSearch||={})["search/text/e-corewlan--3917.js"]=[["","","A frame holds an invalid information element."]]
