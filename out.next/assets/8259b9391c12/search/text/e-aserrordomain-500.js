(globalThis.reachableSearch||={})["search/text/e-aserrordomain-500.js"]=[["","","A picker is already shown."]]
