(globalThis.reachableSearch||={})["search/text/e-corewlan--3920.js"]=[["","","The authentication and key management suite is not valid."]]
