/** Words of the page on reading without a network, and of its script. */
export const offlineWords = {
  heading: 'Offline',
  summary:
    'Read and search without a network: in this browser, from a folder, in a documentation browser, or as a book.',
  inBrowser: 'In this browser',
  inBrowserIntro:
    'Keeps every page and the search index in this browser. Afterwards the site opens without a network, and can be installed as an app where the browser offers it.',
  needsServer:
    'A browser can keep only a site that a server gives it over https. This copy already reads without a network.',
  needsScripts: 'Keeping the site in the browser needs scripts. The files below do not.',
  keep: 'Keep for offline use',
  keeping: (kept: number, of: number) => `Fetching ${kept} of ${of} …`,
  ready: (build: string) => `Ready for offline use (build ${build}).`,
  notReady: 'Not kept in this browser.',
  failed:
    'Could not be fetched whole, so nothing new was kept. Try again with a better connection.',
  newer:
    'A newer build is kept and waits. It is used when every page of the site is closed, or now:',
  useNow: 'Use it now',
  remove: 'Remove from this browser',
  removed: 'Removed. The space is free again.',
  files: 'As files',
  bundle: 'The whole site as a folder',
  bundleHow: 'Unpack it and open START.html. Search and log reader work from the disk.',
  docset: 'Docset for Dash and Zeal',
  docsetFeed: 'its feed for Dash',
  docsetHow: 'Unpack it into the docsets folder of Zeal, or give the feed to Dash.',
  epub: 'Book (EPUB)',
  epubHow: 'Symptoms, remedies and guides for a book reader.',
} as const
