(globalThis.reachableSearch||={})["search/text/e-corewlan--3915.js"]=[["","","Short slot time is required and not supported."]]
