export const aboutWords = {
  heading: 'About',
  whatText:
    'A knowledge base for networking on Apple platforms. It keeps posts from the Apple Developer Forums word for word and adds its own pages: symptoms, remedies, errors and guides. Claims cite their evidence. Our own reasoning is marked as inference.',
  allRecords: 'All pages as data, one JSON object per line',
  privacy: 'Privacy',
  privacyText:
    'What you paste stays in your browser. The search and the log reader run there, and the pages’ security policy blocks every connection. Search words appear after the # in the address, which browsers do not send but keep in their history.',
  stored: 'What this browser stores',
  storedWhat: 'What',
  storedUntil: 'Until',
  untilTab: 'You close the tab',
  untilCleared: 'You clear it',
  clearStored: 'Clear all of it',
  cleared: 'Cleared. Pages in other tabs may still hold pasted text.',
  sure: 'How sure a claim is',
  outcomes: 'Outcomes of remedies',
  states: 'States of remedies',
  addresses: 'Addresses',
  addressesText:
    'Symptoms, remedies, posts and guides have a short address that never changes: /s/, /r/, /p/ or /g/ and a number. The address of an error is its domain and code. Renamed pages redirect. Retired pages say why. Add index.md to the address of a symptom, remedy, post, guide or error code to get it as Markdown.',
  offline: 'Offline',
  offlineText:
    'The whole site works without a network: from a folder on disk, or stored by the browser.',
  offlineLink: 'Use it offline',
  programs: 'Feeds and data',
  sources: 'Sources',
  source: 'File',
  page: 'Page',
  captured: 'Captured',
  rights: 'Rights',
  rightsText:
    'The posts are public forum texts and belong to their authors. This site is not affiliated with Apple. Product and framework names belong to their owners.',
} as const

/** What the site stores on the device, by the name it is stored under. The page for offline use adds its copy. */
export const storedWords = {
  recent: 'Your last 30 searches',
  missed: 'Your last 30 searches without results',
  ticks: 'Steps you ticked',
  wrap: 'Whether long lines of code and logs wrap',
  keys: 'Whether single keys are shortcuts, if you turned them off',
  theme: 'Light or dark theme, if you chose one',
  offline: 'The pages and the search index, if you stored them for offline use',
  font: 'That the browser has the font of the site in its cache',
  pasted: 'The text you pasted into the search',
  log: 'The text that the search passes to the log reader',
} as const

/** Names of what is stored for the tab only; the rest stays until it is cleared. */
export const STORED_FOR_TAB: ReadonlySet<keyof typeof storedWords> = new Set([
  'font',
  'pasted',
  'log',
])
