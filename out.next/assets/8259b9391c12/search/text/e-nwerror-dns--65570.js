(globalThis.reachableSearch||={})["search/text/e-nwerror-dns--65570.js"]=[["","","Policy denies it: local network access is not allowed, or not answered yet."]]
