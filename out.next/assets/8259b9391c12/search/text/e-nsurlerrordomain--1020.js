(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1020.js"]=[["","","Cellular data is off for the device or for this app."]]
