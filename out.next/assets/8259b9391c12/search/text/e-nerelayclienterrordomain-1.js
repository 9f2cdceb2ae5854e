(globalThis.reachableSearch||={})["search/text/e-nerelayclienterrordomain-1.js"]=[["","","No error."]]
