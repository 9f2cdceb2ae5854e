(globalThis.reachableSearch||={})["search/text/e-nednsproxyerrordomain-4.js"]=[["","","The configuration belongs to a profile and the app may not remove it."]]
