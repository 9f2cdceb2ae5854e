(globalThis.reachableSearch||={})["search/text/e-posix-85.js"]=[["","","Bad executable (or shared library)."]]
