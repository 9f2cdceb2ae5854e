(globalThis.reachableSearch||={})["search/text/e-nerelayclienterrordomain-7.js"]=[["","","The client certificate has expired."]]
