(globalThis.reachableSearch||={})["search/text/e-nevpnerrordomain-5.js"]=[["","","Reading or writing the configuration failed, or the person declined to add it."]]
