(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65557.js"]=[["","","Mapping a port through the NAT failed."]]
