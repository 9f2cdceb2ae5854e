(globalThis.reachableSearch||={})["search/text/e-corewlan--3925.js"]=[["","","The WPA handshake timed out."]]
