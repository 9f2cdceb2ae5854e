(globalThis.reachableSearch||={})["search/text/e-ossystemextensionerrordomain-6.js"]=[["","","Two extensions share the identifier."]]
