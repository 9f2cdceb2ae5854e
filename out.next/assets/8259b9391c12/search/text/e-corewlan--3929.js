(globalThis.reachableSearch||={})["search/text/e-corewlan--3929.js"]=[["","","Talking to the Wi-Fi daemon failed."]]
