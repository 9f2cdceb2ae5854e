(globalThis.reachableSearch||={})["search/text/e-ossystemextensionerrordomain-13.js"]=[["","","The person has to authorise the request."]]
