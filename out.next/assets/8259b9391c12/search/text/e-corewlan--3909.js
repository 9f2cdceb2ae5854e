(globalThis.reachableSearch||={})["search/text/e-corewlan--3909.js"]=[["","","Association was denied for an unspecified reason."]]
