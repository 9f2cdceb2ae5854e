(globalThis.reachableSearch||={})["search/text/p59.js"]=[["","","As shown in the image, Apple's Wi-Fi Aware framework mentions support for Mac 26.0+"]]
