(globalThis.reachableSearch||={})["search/text/e-neconfigurationerrordomain-10.js"]=[["","","Printed with “permission denied” when a configuration is saved that the app may not install."]]
