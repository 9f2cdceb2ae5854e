(globalThis.reachableSearch||={})["search/text/e-corewlan--3904.js"]=[["","","A protocol field has an invalid format."]]
