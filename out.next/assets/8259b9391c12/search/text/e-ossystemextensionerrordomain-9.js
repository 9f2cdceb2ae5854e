(globalThis.reachableSearch||={})["search/text/e-ossystemextensionerrordomain-9.js"]=[["","","The extension did not pass validation."]]
