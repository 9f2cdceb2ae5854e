(globalThis.reachableSearch||={})["search/text/e-ossystemextensionerrordomain-8.js"]=[["","","The code signature of the extension is not valid."]]
