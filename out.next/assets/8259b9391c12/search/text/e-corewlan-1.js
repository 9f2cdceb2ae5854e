(globalThis.reachableSearch||={})["search/text/e-corewlan-1.js"]=[["","","The EAPOL (802.1X) exchange failed."]]
