(globalThis.reachableSearch||={})["search/text/e-osstatus-tls--9851.js"]=[["","","The server side holds a client hello and waits for the app."]]
