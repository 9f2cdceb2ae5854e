(globalThis.reachableSearch||={})["search/text/e-ossystemextensionerrordomain-10.js"]=[["","","System policy, such as MDM, forbids it."]]
