(globalThis.reachableSearch||={})["search/text/e-mcerrordomain-1.js"]=[["","","The peer is not connected to this session."]]
