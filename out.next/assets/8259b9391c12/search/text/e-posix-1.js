(globalThis.reachableSearch||={})["search/text/e-posix-1.js"]=[["","","The caller may not do this: missing entitlement, sandbox, or a network policy."]]
