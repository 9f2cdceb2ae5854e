(globalThis.reachableSearch||={})["search/text/e-ossystemextensionerrordomain-4.js"]=[["","","No extension with this identifier is in the app bundle."]]
