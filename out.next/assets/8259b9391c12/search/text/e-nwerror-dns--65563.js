(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65563.js"]=[["","","The mDNSResponder daemon does not run or was restarted."]]
