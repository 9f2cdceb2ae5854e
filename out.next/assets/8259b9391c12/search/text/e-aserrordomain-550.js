(globalThis.reachableSearch||={})["search/text/e-aserrordomain-550.js"]=[["","","The picker may not be shown now, such as from the background."]]
