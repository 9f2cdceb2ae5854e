(globalThis.reachableSearch||={})["search/text/e-ossystemextensionerrordomain-5.js"]=[["","","The extension has no bundle identifier."]]
