(globalThis.reachableSearch||={})["search/text/e-nevpnerrordomain-4.js"]=[["","","The configuration changed since it was loaded, or was never loaded: call loadFromPreferences first."]]
