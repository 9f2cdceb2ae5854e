/** The offline page and its script. */
export const offlineWords = {
  heading: 'Offline',
  summary:
    'Read and search without a network: in this browser, from a folder, in a documentation browser or as a book.',
  inBrowser: 'In this browser',
  inBrowserIntro:
    'Stores every page and the search index in your browser. The site then opens without a network. Some browsers can also install it as an app.',
  needsServer:
    'A browser can only store a site that is served over HTTPS. This copy already works without a network.',
  needsScripts: 'Storing the site in the browser needs JavaScript. The files below do not.',
  keep: 'Store for offline use',
  keeping: (kept: number, of: number) => `Fetching ${kept} of ${of} …`,
  ready: (build: string) => `Ready for offline use (build ${build}).`,
  notReady: 'Not stored in this browser.',
  failed: 'The download was incomplete, so nothing was stored. Try again with a better connection.',
  newer: 'A newer version is ready. It starts when you close every page of this site, or now:',
  useNow: 'Use it now',
  remove: 'Remove from this browser',
  removed: 'Removed from this browser.',
  files: 'As files',
  holds: (n: {
    readonly symptoms: number
    readonly remediations: number
    readonly posts: number
    readonly reviewed: string | null
  }) =>
    `Each has ${n.symptoms} symptoms, ${n.remediations} remedies and ${n.posts} posts${n.reviewed === null ? '' : `, reviewed up to ${n.reviewed}`}.`,
  bundle: 'The whole site as a folder',
  bundleHow: 'Unpack it and open START.html. The search and the log reader work from disk.',
  docset: 'Docset for Dash and Zeal',
  docsetFeed: 'feed for Dash',
  docsetHow: 'Unpack it into Zeal’s docsets folder, or add the feed to Dash.',
  epub: 'Book (EPUB)',
  epubHow: 'Symptoms, remedies and guides for an e-book reader.',
} as const
