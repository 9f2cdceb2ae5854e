(globalThis.reachableSearch||={})["search/text/e-corewlan--3908.js"]=[["","","Reassociation was denied."]]
