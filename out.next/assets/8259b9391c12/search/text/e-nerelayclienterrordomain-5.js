(globalThis.reachableSearch||={})["search/text/e-nerelayclienterrordomain-5.js"]=[["","","A client certificate is required and missing."]]
