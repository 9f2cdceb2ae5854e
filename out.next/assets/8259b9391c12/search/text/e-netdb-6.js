(globalThis.reachableSearch||={})["search/text/e-netdb-6.js"]=[["","","Memory ran out."]]
