(globalThis.reachableSearch||={})["search/text/e-corewlan--3921.js"]=[["","","The RSN version is not supported."]]
