(globalThis.reachableSearch||={})["search/text/e-netdb-11.js"]=[["","","A system call failed; errno says why."]]
