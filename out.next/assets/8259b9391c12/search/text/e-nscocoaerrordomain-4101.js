(globalThis.reachableSearch||={})["search/text/e-nscocoaerrordomain-4101.js"]=[["","","The reply of the XPC service could not be decoded."]]
