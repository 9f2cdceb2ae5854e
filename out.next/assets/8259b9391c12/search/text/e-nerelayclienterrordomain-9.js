(globalThis.reachableSearch||={})["search/text/e-nerelayclienterrordomain-9.js"]=[["","","The certificate of the relay server has expired."]]
