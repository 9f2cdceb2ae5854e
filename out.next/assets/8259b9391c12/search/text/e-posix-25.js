(globalThis.reachableSearch||={})["search/text/e-posix-25.js"]=[["","","Inappropriate ioctl for device."]]
