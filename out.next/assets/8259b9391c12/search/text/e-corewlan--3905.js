(globalThis.reachableSearch||={})["search/text/e-corewlan--3905.js"]=[["","","Authentication or association timed out."]]
