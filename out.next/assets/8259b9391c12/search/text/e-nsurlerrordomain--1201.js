(globalThis.reachableSearch||={})["search/text/e-nsurlerrordomain--1201.js"]=[["","","The server certificate has expired or is not valid yet; check the clock of the device too."]]
