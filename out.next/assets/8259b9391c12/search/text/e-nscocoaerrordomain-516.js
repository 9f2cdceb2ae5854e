(globalThis.reachableSearch||={})["search/text/e-nscocoaerrordomain-516.js"]=[["","","A file of this name exists already."]]
