(globalThis.reachableSearch||={})["search/text/e-nefiltererrordomain-6.js"]=[["","","The system failed internally with the filter configuration."]]
