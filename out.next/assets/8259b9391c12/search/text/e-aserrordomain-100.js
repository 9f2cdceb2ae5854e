(globalThis.reachableSearch||={})["search/text/e-aserrordomain-100.js"]=[["","","The session could not be activated."]]
