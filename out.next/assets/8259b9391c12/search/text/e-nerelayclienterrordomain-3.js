(globalThis.reachableSearch||={})["search/text/e-nerelayclienterrordomain-3.js"]=[["","","The relay server cannot be reached."]]
