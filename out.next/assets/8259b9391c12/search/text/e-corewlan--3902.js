(globalThis.reachableSearch||={})["search/text/e-corewlan--3902.js"]=[["","","Unexpected error without a code of its own."]]
