(globalThis.reachableSearch||={})["search/text/e-nerelayclienterrordomain-4.js"]=[["","","The relay server ended the connection."]]
