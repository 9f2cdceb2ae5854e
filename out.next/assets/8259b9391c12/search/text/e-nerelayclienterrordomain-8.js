(globalThis.reachableSearch||={})["search/text/e-nerelayclienterrordomain-8.js"]=[["","","The certificate of the relay server is not valid."]]
