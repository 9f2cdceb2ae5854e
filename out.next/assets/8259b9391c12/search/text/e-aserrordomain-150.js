(globalThis.reachableSearch||={})["search/text/e-aserrordomain-150.js"]=[["","","The connection to the accessory failed."]]
