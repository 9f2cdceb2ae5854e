(globalThis.reachableSearch||={})["search/text/e-nevpnerrordomain-6.js"]=[["","","The system failed with the configuration without saying more."]]
