(globalThis.reachableSearch||={})["search/text/e-ossystemextensionerrordomain-12.js"]=[["","","A newer request for the same extension replaced this one."]]
