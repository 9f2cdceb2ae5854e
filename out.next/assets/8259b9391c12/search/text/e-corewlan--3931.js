(globalThis.reachableSearch||={})["search/text/e-corewlan--3931.js"]=[["","","Generic error."]]
