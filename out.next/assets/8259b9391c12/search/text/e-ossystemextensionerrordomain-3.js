(globalThis.reachableSearch||={})["search/text/e-ossystemextensionerrordomain-3.js"]=[["","","The app is not in an Applications folder."]]
