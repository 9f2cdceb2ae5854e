(globalThis.reachableSearch||={})["search/text/e-posix-96.js"]=[["","","Network framework uses it where a peer ended without sending data."]]
