(globalThis.reachableSearch||={})["search/text/e-posix-53.js"]=[["","","The connection was ended on this side, such as by the system when the path or the proxy went away."]]
