export const aboutWords = {
  heading: 'About',
  whatText:
    'A knowledge base for networking on Apple platforms. It keeps posts from the Apple Developer Forums word for word and adds its own pages: symptoms, remedies, errors and guides. Claims cite their evidence. Our own reasoning is marked as inference.',
  allRecords: 'All pages as data, one JSON object per line',
  privacy: 'Privacy',
  privacyText:
    'What you paste stays in your browser. The search and the log reader run there, and the pages’ security policy blocks every connection. Your progress, recent searches and searches without results are stored in this browser until you clear them. Search words appear after the # in the address, which browsers do not send. Pasted text is kept for this tab only, until you close it.',
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
