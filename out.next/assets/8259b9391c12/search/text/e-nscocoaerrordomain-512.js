(globalThis.reachableSearch||={})["search/text/e-nscocoaerrordomain-512.js"]=[["","","Writing the file failed for an unknown reason."]]
