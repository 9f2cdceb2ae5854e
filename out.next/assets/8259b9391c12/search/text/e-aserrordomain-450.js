(globalThis.reachableSearch||={})["search/text/e-aserrordomain-450.js"]=[["","","The request is not valid; reports show it with “Current device is not Wi-Fi Aware capable.”"]]
