(globalThis.reachableSearch||={})["search/text/e-nscocoaerrordomain-4102.js"]=[["","","The other process does not meet the code signing requirement."]]
