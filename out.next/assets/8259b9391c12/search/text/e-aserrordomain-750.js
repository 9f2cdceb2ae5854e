(globalThis.reachableSearch||={})["search/text/e-aserrordomain-750.js"]=[["","","The person may not add accessories."]]
