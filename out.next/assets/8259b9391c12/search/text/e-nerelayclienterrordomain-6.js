(globalThis.reachableSearch||={})["search/text/e-nerelayclienterrordomain-6.js"]=[["","","The client certificate is not valid."]]
