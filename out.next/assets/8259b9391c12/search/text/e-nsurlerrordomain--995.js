(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--995.js"]=[["","","A background session of an app extension has no shared container to download into."]]
