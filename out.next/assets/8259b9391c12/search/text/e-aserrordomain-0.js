(globalThis.reachableSearch||={})["search/text/e-aserrordomain-0.js"]=[["","","No error."]]
