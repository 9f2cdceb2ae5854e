(globalThis.reachableSearch||={})["search/text/e-nscocoaerrordomain-3072.js"]=[["","","The person, or the app, cancelled the operation."]]
