(globalThis.reachableSearch||={})["search/text/p39.js"]=[["","","Have you ever encountered the issue where the Wi-Fi MAC address information can no longer be retrieved after I updated to iOS 26?"]]
