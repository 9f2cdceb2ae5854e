(globalThis.reachableSearch||={})["search/text/e-nscocoaerrordomain-4.js"]=[["","","The file does not exist."]]
