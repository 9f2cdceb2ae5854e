(globalThis.reachableSearch||={})["search/text/e-nscocoaerrordomain-256.js"]=[["","","Reading the file failed for an unknown reason."]]
