(globalThis.reachableSearch||={})["search/text/e-ossystemextensionerrordomain-1.js"]=[["","","The request failed without a reason of its own."]]
