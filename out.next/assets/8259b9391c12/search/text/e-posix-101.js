(globalThis.reachableSearch||={})["search/text/e-posix-101.js"]=[["","","STREAM ioctl timeout."]]
