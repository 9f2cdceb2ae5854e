(globalThis.reachableSearch||={})["search/text/e-posix-52.js"]=[["","","Network dropped connection on reset."]]
