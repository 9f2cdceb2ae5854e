(globalThis.reachableSearch||={})["search/text/e-ossystemextensionerrordomain-2.js"]=[["","","The app lacks the entitlement to install system extensions."]]
