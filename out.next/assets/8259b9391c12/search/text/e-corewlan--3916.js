(globalThis.reachableSearch||={})["search/text/e-corewlan--3916.js"]=[["","","DSSS-OFDM is required and not supported."]]
