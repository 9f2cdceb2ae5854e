(globalThis.reachableSearch||={})["search/text/e-ossystemextensionerrordomain-7.js"]=[["","","The category of the extension is not known."]]
