(globalThis.reachableSearch||={})["search/text/e-nscocoaerrordomain-640.js"]=[["","","The disk is full."]]
