(globalThis.reachableSearch||={})["search/text/e-aserrordomain-1.js"]=[["","","Unknown error."]]
