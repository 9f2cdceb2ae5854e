(globalThis.reachableSearch||={})["search/text/e-posix-70.js"]=[["","","Stale NFS file handle."]]
