(globalThis.reachableSearch||={})["search/text/e-neappproxyerrordomain-9.js"]=[["","","The datagram is larger than the socket buffer."]]
