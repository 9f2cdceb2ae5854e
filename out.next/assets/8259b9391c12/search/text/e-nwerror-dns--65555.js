(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65555.js"]=[["","","Authentication is missing, such as NSBonjourServices that does not list the type."]]
