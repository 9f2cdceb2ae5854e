(globalThis.reachableSearch||={})["search/text/e-nefiltererrordomain-3.js"]=[["","","The configuration changed since it was loaded, or was never loaded: call loadFromPreferences first."]]
