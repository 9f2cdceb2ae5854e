(globalThis.reachableSearch||={})["search/text/e-nscocoaerrordomain-257.js"]=[["","","The file may not be read; also while the device is locked and the file is protected."]]
