(globalThis.reachableSearch||={})["search/text/e-nerelayclienterrordomain-10.js"]=[["","","Another error."]]
