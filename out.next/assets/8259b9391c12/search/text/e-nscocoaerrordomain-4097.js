(globalThis.reachableSearch||={})["search/text/e-nscocoaerrordomain-4097.js"]=[["","","The process at the other end of the XPC connection went away; a new message starts it again."]]
