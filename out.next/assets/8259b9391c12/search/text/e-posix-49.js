(globalThis.reachableSearch||={})["search/text/e-posix-49.js"]=[["","","The local address is not on any interface, or no ephemeral port is free."]]
