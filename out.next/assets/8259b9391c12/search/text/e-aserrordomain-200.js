(globalThis.reachableSearch||={})["search/text/e-aserrordomain-200.js"]=[["","","No accessory was found in time."]]
