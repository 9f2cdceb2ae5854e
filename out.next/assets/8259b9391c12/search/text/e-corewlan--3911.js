(globalThis.reachableSearch||={})["search/text/e-corewlan--3911.js"]=[["","","An authentication frame came out of sequence."]]
