(globalThis.reachableSearch||={})["search/text/e-nscocoaerrordomain-260.js"]=[["","","The file to read does not exist."]]
