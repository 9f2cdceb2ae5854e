(globalThis.reachableSearch||={})["search/text/e-nscocoaerrordomain-513.js"]=[["","","The file may not be written."]]
