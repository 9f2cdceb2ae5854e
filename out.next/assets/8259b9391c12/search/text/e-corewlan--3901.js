(globalThis.reachableSearch||={})["search/text/e-corewlan--3901.js"]=[["","","Memory ran out."]]
