(globalThis.reachableSearch||={})["search/text/e-aserrordomain-300.js"]=[["","","The app extension for the accessory was not found."]]
