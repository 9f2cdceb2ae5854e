(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--997.js"]=[["","","The app lost its connection to the process that runs its background session."]]
