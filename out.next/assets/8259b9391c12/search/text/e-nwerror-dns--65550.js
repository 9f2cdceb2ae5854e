(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65550.js"]=[["","","A firewall blocks the operation."]]
