(globalThis.reachableSearch||={})["search/text/e-aserrordomain-400.js"]=[["","","The session was invalidated."]]
