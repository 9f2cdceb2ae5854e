(globalThis.reachableSearch||={})["search/text/e-corewlan--3927.js"]=[["","","The PCO transition time is not supported."]]
