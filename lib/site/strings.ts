import type { Confidence, Outcome, PostKind, State } from '../model/common'

/**
 * Every word of the interface. Pages and browser scripts take their text from here and from `content/`,
 * so that a translation of the interface is one file. Grouped by where the words are used, one constant a
 * group, so that a browser script carries only its own.
 */

export const siteWords = {
  tagline: 'Symptoms and remedies for networking on Apple platforms',
  description:
    'What is wrong with networking on Apple platforms, and what to do, from an error, a log line or a few words. Works offline; nothing you paste leaves the page.',
  skip: 'Skip to content',
  mainMenu: 'Main',
  footMenu: 'About this site',
  searchLink: 'Search',
  theme: 'Colours',
  version: (id: string) => `Content version ${id}`,
  notAffiliated:
    'Posts are public forum texts and belong to their authors. This site is not affiliated with Apple.',
  noScript: 'Search needs scripts. Without them, start from',
} as const

export const menuWords = {
  symptoms: 'Symptoms',
  remediations: 'Remedies',
  errors: 'Errors',
  posts: 'Posts',
  guides: 'Guides',
  browse: 'Browse',
  log: 'Read a log',
  glossary: 'Glossary',
  coverage: 'Coverage',
  changes: 'Changes',
  about: 'About',
  feed: 'Feed',
} as const

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  'documented-fix': 'Documented fix',
  workaround: 'Workaround',
  'no-known-fix': 'No known fix',
  'by-design': 'By design',
}

export const outcomeMeanings: Readonly<Record<Outcome, string>> = {
  'documented-fix': 'Apple documents how to put this right.',
  workaround: 'It can be avoided; the cause remains.',
  'no-known-fix':
    'Nobody is known to have put this right. The page says what you can still do, and what to collect and report.',
  'by-design': 'The system is meant to do this. The page says what to do instead.',
}

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  documented: 'Documented',
  'stated-by-dts': 'Stated by Apple DTS',
  community: 'Reported by developers',
  inference: 'Inference',
}

/** How many claims of a page are how sure. */
export const confidenceCounts: Readonly<Record<Confidence, (n: number) => string>> = {
  documented: (n) => `${n} documented`,
  'stated-by-dts': (n) => `${n} stated by Apple DTS`,
  community: (n) => `${n} reported by developers`,
  inference: (n) => `${n} inferred`,
}

export const confidenceMeanings: Readonly<Record<Confidence, string>> = {
  documented: 'Published documentation or a standard says so.',
  'stated-by-dts': 'An engineer of Apple Developer Technical Support wrote it.',
  community: 'Developers report it; Apple is not known to have confirmed it.',
  inference: 'Our reasoning from the evidence. Nobody is known to have confirmed it.',
}

export const stateWords: Readonly<Record<State, string>> = {
  'work-in-progress': 'Being written',
  'not-validated': 'Not validated',
  validated: 'Validated',
  archived: 'Archived',
}

/** The KCS v6 states of an article, as they are used here: none of them speaks of a test by the editors. */
export const stateMeanings: Readonly<Record<State, string>> = {
  'work-in-progress': 'Parts of the page are missing or undecided.',
  'not-validated':
    'The steps follow from the cited sources; nobody is known to have confirmed all of them on a device.',
  validated:
    'Apple’s documentation or Apple DTS gives the main steps; no test of them on a device is recorded here.',
  archived: 'Kept so that its address still works; the page is no longer maintained.',
}

export const kindWords: Readonly<
  Record<'symptom' | 'remediation' | 'post' | 'error' | 'guide', string>
> = {
  symptom: 'Symptom',
  remediation: 'Remedy',
  post: 'Post',
  error: 'Error',
  guide: 'Guide',
}

export const postKindWords: Readonly<Record<PostKind, string>> = {
  symptom: 'Report',
  question: 'Question',
  guidance: 'Guidance',
  announcement: 'Announcement',
  'off-topic': 'Off topic',
}

/** Buttons of code blocks, and what a copy button says afterwards. */
export const copyWords = {
  copy: 'copy',
  wrap: 'wrap',
  done: 'Copied',
  failed: 'Could not copy. Select the text and copy it by hand.',
} as const

/** Words that several kinds of page share. */
export const pageWords = {
  where: 'Where you are',
  onThisPage: 'On this page',
  reviewed: (date: string) => `Reviewed ${date}`,
  appliesTo: 'Applies to',
  outcome: 'Outcome',
  state: 'State',
  evidence: 'Evidence',
  related: 'Related',
  accessed: (date: string) => `read ${date}`,
  reasoning: 'Based on',
  permanent: 'Permanent address',
  tools: 'Use this page',
  copy: 'copy',
  copyWords: (text: string) => `copy ${text}`,
  copyCitation: 'copy the citation',
  copyLink: 'copy link',
  copyLinkOf: (what: string) => `copy link: ${what}`,
  answer: 'Copy answer',
  answerForms: {
    link: 'Link',
    markdown: 'Markdown',
    plain: 'Plain text',
    reply: 'Forum reply',
  },
  replyOpening: {
    symptom: (title: string, outcome: string) => `This looks like “${title}” (${outcome}).`,
    remediation: (title: string, outcome: string) => `Try “${title}” (${outcome}).`,
    guide: (title: string) => `The steps of “${title}”:`,
  },
  inferred: ' (inference)',
  replyClosing: 'Code, cause and evidence',
  withoutAddress: (site: string, id: string) => `${site}, ${id}`,
  cite: 'Cite',
  print: 'Print',
  markdown: 'As Markdown',
  report: 'Report a problem with this page',
  history: 'What changed',
  knownAs: 'Also known as',
  lines: (first: number, last: number) =>
    first === last ? `line ${first}` : `lines ${first}–${last}`,
} as const

/** The draft of a report about a page. */
export const reportWords = {
  about: (path: string, title: string) => `Problem with ${path}: ${title}`,
  draft: (address: string, build: string) =>
    `Page: ${address}\nContent version: ${build}\n\nWhat is wrong:\n\nWhat you expected:\n`,
} as const

export const stepWords = {
  step: (n: number) => `Step ${n}`,
  check: (n: number) => `Check ${n}`,
  done: (step: string) => `${step} done`,
  expect: 'Expect',
  otherwise: 'Otherwise',
  kept: 'Ticks stay on this device.',
} as const

/** The button below a list of steps. */
export const tickWords = {
  clear: 'Clear ticks',
  restore: 'Bring the ticks back',
} as const

export const symptomWords = {
  isItYours: 'Is it yours?',
  signature: 'Seen in logs and messages',
  moreSignatures: (n: number) => (n === 1 ? '1 more line of logs' : `${n} more lines of logs`),
  reportWords: 'In the reporters’ words',
  whatNow: 'What to do now',
  first: 'Try first',
  steps: 'Steps',
  then: 'If that does not help',
  others: 'Other remedies',
  reports: 'Posts that report it',
  errors: 'Errors it shows',
  fullRemedy: 'Cause, diagnosis and evidence for the first remedy',
} as const

export const remediationWords = {
  warning: 'Before you start',
  solves: 'For these symptoms',
  restsOn: 'Based on these posts',
} as const

export const postWords = {
  facts: 'Named in this post',
  symptoms: 'Symptoms',
  noSymptom: 'No symptom page lists this post.',
  answers: 'Where it is answered',
  about: 'Pages about it',
  inThread: 'Answers in its thread',
  answer: ({ by, accepted }: { by?: string | undefined; accepted?: boolean | undefined }) =>
    `${accepted ? 'Accepted answer' : 'Answer'}${by ? ` by ${by}` : ''}`,
  answerIncomplete: 'The source ends before the answer does.',
  anAnswer: 'an answer',
  dated: (date: string) => `shown with ${date}`,
  cited: 'Cited by',
  figures: 'Views, replies and boosts when captured',
  figure: {
    capture: 'Source',
    replies: 'Replies',
    boosts: 'Boosts',
    views: 'Views',
    activity: 'Last activity, as shown',
  },
  sightings: 'Where it was seen',
  original: 'Original lines',
  originalIntro: 'The post as each source has it, line by line.',
  similar: 'Similar posts',
  older: 'An older text',
  edits: 'What was edited',
  editsLegend: 'Removed words are struck out, added ones underlined.',
  editedIn: (place: string) => `In ${place}`,
  editedFrom: (place: string) => `Compared with ${place}.`,
  removed: 'removed:',
  added: 'added:',
  derived: 'Title made from the text; the source shows none',
  reviewedTitle: 'Title known from the thread; this source shows none',
  thread: 'Thread on the forum',
  incomplete: 'The source ends before the post does.',
  within: (n: number) => `±${n}`,
  capture: (n: number, page: string) => `${n}. ${page}`,
  chart: (views: readonly number[]) => `Views from capture to capture: ${views.join(', ')}`,
  views: (shown: string) => `${shown} views`,
  replies: (shown: string) => (shown === '1' ? '1 reply' : `${shown} replies`),
} as const

export const factWords = {
  platform: 'Platforms',
  'os-version': 'OS versions',
  device: 'Devices',
  framework: 'Frameworks',
  symbol: 'API symbols',
  error: 'Errors',
  posix: 'POSIX errors',
  process: 'Processes',
  subsystem: 'Subsystems',
  entitlement: 'Entitlements',
  'plist-key': 'Property list keys',
  feedback: 'Feedback numbers',
  url: 'Addresses',
} as const

export const errorWords = {
  forms: 'How it is printed',
  meaning: 'Meaning',
  noReport: 'No post here shows this error.',
  noSymptom: 'No symptom page names this error.',
  reports: 'Posts that show it',
  symptoms: 'Symptoms that show it',
  source: 'Source',
  code: 'Code',
  symbol: 'Symbol',
  seen: 'Seen in',
  seenHere: 'Seen here:',
  seenIn: (symptoms: number, posts: number) =>
    [
      symptoms > 0 && (symptoms === 1 ? '1 symptom' : `${symptoms} symptoms`),
      posts > 0 && (posts === 1 ? '1 post' : `${posts} posts`),
    ]
      .filter(Boolean)
      .join(', '),
  codes: (n: number) => `${n} ${n === 1 ? 'code' : 'codes'}`,
  lookUp: 'Look up a code, a name or a message',
  intro:
    'Networking error domains: each code with its names, its other notations, and the pages that show it.',
} as const

export const homeWords = {
  heading: 'What do you see?',
  place: 'the start',
  hint: 'An error, log lines, a few words',
  private: 'Nothing you type or paste leaves this page.',
  areas: 'Symptoms by area',
  areasIntro: 'The two most reported of each.',
  all: (n: number) => `all ${n}`,
  ways: 'Other ways in',
  changed: 'Recently changed',
  everything: 'All symptoms, A to Z',
  counts: {
    posts: 'posts',
    symptoms: 'symptoms',
    remediations: 'remedies',
    errors: 'error codes',
    sources: 'dumps',
    undated: 'dumps, days not recorded',
    captured: 'last dump',
    reviewed: 'last review',
  },
  wayErrors: 'Look up a code: -1001, errno 24, EMFILE',
  wayLog: 'Paste up to 5 MB and see which lines are known',
  wayBrowse: 'By framework, platform, OS version, device or outcome',
  wayGuides: 'Collect a sysdiagnose, read logs, choose an API',
  wayChanges: 'What pages now say, new names, reviews',
} as const

export const listWords = {
  symptoms: 'Every symptom, A to Z',
  symptomsIntro: 'What people see, each under one name.',
  remediations: 'Every remedy',
  remediationsIntro: 'What to do, step by step, and how to check that it worked.',
  posts: 'Every post, by framework',
  postsIntro: 'Forum posts, word for word, each with the symptoms it belongs to.',
  guides: 'Guides',
  guidesIntro: 'Recurring jobs that several remedies need.',
  glossary: 'Glossary',
  glossaryIntro: 'Terms and daemons of networking on Apple platforms.',
  noFramework: 'No framework named',
  frameworks: 'Frameworks',
  letters: 'Letters',
} as const

export const browseWords = {
  heading: 'Browse',
  intro: 'Choose one or more filters. Every choice has its own address.',
  facets: {
    kind: 'Kind',
    area: 'Area',
    framework: 'Framework',
    platform: 'Platform',
    os: 'OS version',
    device: 'Device',
    outcome: 'Outcome',
    answer: 'Answer',
  },
  answered: 'With an answer',
  unanswered: 'Without an answer',
  sort: 'Sort',
  sorts: {
    kind: 'Symptoms first',
    views: 'Most viewed',
    boosts: 'Most boosted',
    activity: 'Newest activity',
    title: 'Title',
  },
  clear: 'Clear all',
  count: (n: number) => (n === 1 ? '1 page' : `${n} pages`),
  figures: {
    views: (n: number) => `${n.toLocaleString('en')} views`,
    boosts: (n: number) => `${n.toLocaleString('en')} ${n === 1 ? 'boost' : 'boosts'}`,
  },
  empty: 'No page fits all of these. Remove a filter.',
  filters: 'Filters',
  results: 'Pages',
  valuesIntro: 'Choose one to see its pages.',
  map: 'Map of areas, symptoms and remedies',
  mapTable: 'The map as a table',
  combine: 'Combine with other filters',
  elsewhere: 'All pages by',
  more: (n: number) => `${n} more`,
  mapCaption: 'Each area with its symptoms and the remedies they lead to',
  symptom: 'Symptom',
  remedies: 'Remedies',
} as const

export const coverageWords = {
  heading: 'Coverage',
  intro: 'What is answered, what is not, and what to work on next. Counted anew at every build.',
  byOutcome: 'Symptoms by outcome',
  byState: 'Remedies by state',
  byArea: 'Symptoms by area and outcome',
  byKind: 'Posts by kind',
  unanswered: 'Posts without an answer',
  unansweredIntro:
    'Reports and questions that no symptom lists, or whose symptoms have no better outcome than “No known fix”.',
  byAge: 'Pages by date of review, oldest first',
  byRelease: 'Posts by OS release named and month of last activity',
  byReleaseNote: 'Dates are those that the listings show. Posts seen only in feeds have none.',
  release: 'OS release',
  releaseTable: 'Table of OS releases by month',
  recent: 'weeks ago',
  noOne: 'None.',
  weakest: 'Remedies based on inference alone',
  countOf: (n: number, words: string) => `${n} ${words.toLowerCase()}`,
} as const

export const changesWords = {
  heading: 'Changes',
  intro:
    'What pages now say that they did not say before, newest first; then renamed and retired pages, edited posts, and every page by date of review.',
  changed: 'Changed pages',
  on: (date: string, what: string) => `${date}: ${what}`,
  reviews: 'Reviewed',
  revised: 'Posts edited between captures',
  renamed: 'Renamed pages',
  retired: 'Retired pages',
  was: (slug: string) => `was “${slug}”`,
  reviewedOn: (date: string) => `${date}: reviewed against its evidence`,
  accessedOn: (date: string) => `${date}: sources last read`,
  formerly: (slug: string) => `Formerly published as “${slug}”`,
  textChanged: (n: number) => (n === 1 ? 'One older text is kept.' : `${n} older texts are kept.`),
} as const

export const forwardWords = {
  moved: 'This page has moved',
  now: 'It is now at',
  gone: 'This page was retired',
  instead: 'Read this instead',
  notFound: 'No page at this address',
  notFoundHelp:
    'If a link brought you here, the page may have been renamed before it got a permanent address. Search for it, or start from the list of symptoms.',
} as const

export const aboutWords = {
  heading: 'About',
  whatText:
    'A knowledge base for networking on Apple platforms. It keeps posts of the Apple Developer Forums word for word and adds pages of its own: symptoms, remedies, errors and guides. Every claim that is not common knowledge names its evidence; our own reasoning is marked as inference where it stands.',
  privacy: 'What happens to what you paste',
  privacyText:
    'Nothing. The search and the log reader run in your browser, and the security policy of the pages forbids them any connection. Ticks, recent searches and searches that found nothing stay in this browser; you can clear them. Words that you search for stand behind the # of the page’s address, which browsers do not send; a log that you paste into the search is kept for its tab until you close it.',
  sure: 'How sure a claim is',
  outcomes: 'Outcomes of remedies',
  states: 'States of remedies',
  addresses: 'Addresses',
  addressesText:
    'Symptoms, remedies, posts and guides have a short address that never changes: /s/, /r/, /p/ or /g/ and a number. Errors have their domain and code for an address. Renamed pages forward; retired pages say why. Add index.md to the address of a symptom, remedy, post, guide or error code to get it as Markdown.',
  offline: 'Offline',
  offlineText:
    'The whole site works without a network: from a folder on a disk, or kept by the browser.',
  offlineLink: 'How to take it along',
  programs: 'For programs',
  sources: 'Sources',
  source: 'File',
  page: 'Page',
  captured: 'Captured',
  rights: 'Rights',
  rightsText:
    'The posts are public forum texts; rights in them stay with their authors. This site is not affiliated with Apple. Names of products and frameworks belong to their owners.',
} as const

const searchLabel = 'Describe what you see, or paste an error or log lines'

/** Words of the search in the page. */
export const searchPageWords = {
  heading: 'Search',
  label: searchLabel,
  button: 'Search',
} as const

/** While the search is on its way, and when it does not come. */
export const fetchWords = {
  loading: 'Loading …',
  failed: 'The search could not be loaded. With a connection, type again.',
} as const

/** Words of the search in its first script. */
export const searchWords = {
  none: (isFiltered: boolean) => (isFiltered ? 'No results with these filters.' : 'No results.'),
  noneHelp: 'Try the exact error text, a code or a symbol.',
  closest: 'Closest matches – none may be yours:',
  errorFirst: 'The error that you name, then the closest matches:',
  count: (n: number) => (n === 1 ? '1 result' : `${n} results`),
  logPasted: (n: number) => `${n} lines pasted. Read as a log:`,
  also: (n: number) => (n === 1 ? '1 more page on this' : `${n} more pages on this`),
} as const

/** What the search page shows before anything is asked: kinds of questions, each with examples that find. */
export const searchHints = {
  heading: 'What it finds',
  kinds: [
    { what: 'An error or its code', examples: ['NSURLErrorDomain -1001', 'EMFILE', '-65570'] },
    { what: 'A symbol, a process', examples: ['NEFilterDataProvider', 'wifip2pd'] },
    {
      what: 'A message, a line of log',
      examples: ['Failed to create socket: Too many open files'],
    },
    {
      what: 'Your own words',
      examples: ['captive portal does not open', 'no internet after sleep'],
    },
  ],
} as const

/** Lines of a log, each once and the first ones only: `lines 3, 4 and 2 more`. */
function namedLines(all: readonly number[], most: number): string {
  const lines = [...new Set(all)]
  const more = lines.length - most
  const shown = lines.slice(0, most).join(', ')
  return `${lines.length === 1 ? 'line' : 'lines'}\u00a0${shown}${more > 0 ? ` and ${more} more` : ''}`
}

/** Words of the search that are wanted once the first hits are there. */
export const searchMoreWords = {
  heading: 'Search',
  label: searchLabel,
  close: 'Close',
  didYouMean: 'Did you mean',
  suggestions: 'Suggestions',
  recent: 'Recent searches',
  clearRecent: 'Clear',
  missed: 'Searches that found nothing',
  missedHelp: 'Kept only in this browser. Export them to tell the editors what is missing.',
  exportMissed: 'Export',
  missedFile: 'searches-that-found-nothing.txt',
  reportMissed: 'Report',
  clearMissed: 'Clear',
  openLog: 'Open in the log reader',
  logLines: (lines: readonly number[]) => namedLines(lines, 12),
  error: 'Error',
  errorKnown: 'No page is surely about this, but the error is known. It means:',
  mayMean: 'A number alone may be many things. As an error code it may mean:',
  goOn: 'Look elsewhere:',
  browse: 'browse the symptoms',
  allErrors: 'all errors',
  allPages: 'all pages by filter',
  readLog: 'read a log',
  facets: {
    kind: 'Kind',
    framework: 'Framework',
    platform: 'Platform',
    version: 'OS version',
    outcome: 'Outcome',
  },
  filters: 'Filters',
  clear: 'Clear filters',
  more: 'Show more',
  help: '↑ ↓ to choose, Enter to open, Esc to close',
} as const

/** How sure it is that a line belongs to a page. */
export const surenessWords = {
  clear: 'clear match',
  likely: 'likely',
  possible: 'possible',
} as const

/** Words of the log reader. */
export const logWords = {
  heading: 'Read a log',
  intro:
    'Paste a log or drop a file. Times, addresses, process ids and other identifiers are ignored; lines of a known symptom are named.',
  private:
    'Nothing leaves this page: there is no server to send to, and the page’s security policy forbids connections.',
  label: 'Log text',
  sample:
    'wifip2pd <Error> Failed to create socket: Too many open files\nnw_path_shared_necp_fd necp_open failed [24: Too many open files]',
  file: 'From a file',
  drop: '(or drop one anywhere on this page)',
  go: 'Read',
  clear: 'Clear',
  reading: (done: number) => `Reading … ${done} %`,
  tooLarge: 'Only the first 5 MB were read.',
  notText: 'This file is not text.',
  empty: 'Paste some lines first.',
  none: 'No line matches a known symptom.',
  noneHelp: (errors: number) =>
    errors === 0
      ? 'That does not mean that nothing is wrong: only lines that this site knows are recognised.'
      : `${errors === 1 ? 'The error' : 'The errors'} named in it may tell more.`,
  errors: 'Errors named in it',
  errorLines: (lines: readonly number[]) => namedLines(lines, 8),
  moreErrors: (n: number) => (n === 1 ? '1 more is not shown.' : `${n} more are not shown.`),
  goOn: 'Look up what it says:',
  allErrors: 'all errors',
  search: 'search',
  found: (symptoms: number, lines: number) =>
    `${symptoms === 1 ? '1 symptom' : `${symptoms} symptoms`} in ${lines === 1 ? '1 line' : `${lines} lines`}`,
  line: 'Line',
  why: 'Matched by',
  sure: 'How sure',
  redact: 'Copy redacted excerpt',
  redactHelp:
    'The matched lines, each with two lines before and after it. Addresses, numbers of devices and telephones, passwords, tokens, and labelled names of hosts, networks and users are masked. A name in a sentence is not: read the excerpt before you send it.',
  excerpt: 'Excerpt',
  moreBlocks: (n: number) =>
    `${n === 1 ? '1 more place is' : `${n} more places are`} not shown. The list above counts them.`,
  held: (name: string, lines: number) => `${name}: ${lines} lines, kept out of this field`,
  sureness: surenessWords,
  whyLines: (n: number) => (n === 1 ? '1 line' : `${n} lines`),
  by: { signature: 'Signature', template: 'Same shape as' },
  failed: 'The log reader could not be loaded. Reload the page.',
  noScript: 'The log reader needs scripts. Without them, start from',
} as const

/** The page on reading without a network, and its script. */
export const offlineWords = {
  heading: 'Offline',
  summary:
    'Read and search without a network: in this browser, from a folder, in a documentation browser, or as a book.',
  inBrowser: 'In this browser',
  inBrowserIntro:
    'This keeps every page and the search index in your browser. The site then opens without a network, and can be installed as an app where the browser offers that.',
  needsServer:
    'A browser can keep a site only when a server delivers it over HTTPS. This copy already works without a network.',
  needsScripts: 'Keeping the site in the browser needs scripts. The files below do not.',
  keep: 'Keep for offline use',
  keeping: (kept: number, of: number) => `Fetching ${kept} of ${of} …`,
  ready: (build: string) => `Ready for offline use (build ${build}).`,
  notReady: 'Not kept in this browser.',
  failed:
    'Could not be fetched whole, so nothing new was kept. Try again with a better connection.',
  newer: 'A newer build is ready. It takes over once every page of the site is closed, or now:',
  useNow: 'Use it now',
  remove: 'Remove from this browser',
  removed: 'Removed. The space is free again.',
  files: 'As files',
  bundle: 'The whole site as a folder',
  bundleHow: 'Unpack it and open START.html. The search and the log reader work from the disk.',
  docset: 'Docset for Dash and Zeal',
  docsetFeed: 'its feed for Dash',
  docsetHow: 'Unpack it into Zeal’s docsets folder, or add the feed to Dash.',
  epub: 'Book (EPUB)',
  epubHow: 'Symptoms, remedies and guides for an e-book reader.',
} as const

/** What the button for colours says of itself. */
export const themeWords = {
  '': 'Colours: same as the system',
  light: 'Colours: light',
  dark: 'Colours: dark',
} as const

/** Words of the keyboard help. */
export const keyWords = {
  heading: 'Keyboard',
  search: 'Search',
  move: 'Choose a result',
  open: 'Open it',
  close: 'Close',
  go: 'Go to',
  help: 'This list',
  single: 'Single-key shortcuts',
  theme: 'Change colours',
  read: 'Read the pasted log',
} as const
