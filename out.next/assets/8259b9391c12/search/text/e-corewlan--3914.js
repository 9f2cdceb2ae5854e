(globalThis.reachableSearch||={})["search/text/e-corewlan--3914.js"]=[["","","The interface lacks the basic rates of the access point."]]
