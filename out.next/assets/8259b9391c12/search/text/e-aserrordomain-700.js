(globalThis.reachableSearch||={})["search/text/e-aserrordomain-700.js"]=[["","","The person cancelled the picker."]]
