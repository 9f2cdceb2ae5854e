(globalThis.reachableSearch||={})["search/text/e-ossystemextensionerrordomain-11.js"]=[["","","The request was cancelled."]]
