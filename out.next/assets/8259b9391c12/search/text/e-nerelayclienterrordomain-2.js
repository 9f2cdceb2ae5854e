(globalThis.reachableSearch||={})["search/text/e-nerelayclienterrordomain-2.js"]=[["","","The relay server name could not be resolved."]]
