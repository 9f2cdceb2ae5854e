import { namedLines } from './named-lines'

const searchLabel = 'Describe what you see, or paste an error or log lines'

/** Words of the search in the page. */
export const searchPageWords = {
  heading: 'Search',
  label: searchLabel,
  private: 'Nothing you type or paste leaves this page.',
  sends: (host: string) =>
    `Words that you type are sent to ${host}. Log lines and what you paste as lines stay on this page.`,
  button: 'Search',
} as const

/** Words of the search in its first script. */
export const searchWords = {
  none: (isFiltered: boolean) => (isFiltered ? 'No results with these filters.' : 'No results.'),
  closest: 'Closest matches (none may be yours):',
  errorFirst: 'The error you named, then the closest matches (none may be yours):',
  notEnglish: 'Search is in English. Try English words, or the exact error text.',
  count: (n: number) => (n === 1 ? '1 result' : `${n} results`),
  logPasted: (n: number) => `${n} lines pasted, read as a log:`,
  also: (n: number) => (n === 1 ? '1 related page' : `${n} related pages`),
} as const

/** Examples on the search page, by kind. */
export const searchHints = {
  heading: 'Examples',
  kinds: [
    { what: 'An error or its code', examples: ['NSURLErrorDomain -1001', 'EMFILE', '-65570'] },
    { what: 'A symbol or a process', examples: ['NEFilterDataProvider', 'wifip2pd'] },
    {
      what: 'A message or a log line',
      examples: ['Failed to create socket: Too many open files'],
    },
    {
      what: 'Your own words',
      examples: ['captive portal does not open', 'no internet after sleep'],
    },
  ],
} as const

/** Words of the search that are needed after the first hits. */
export const deferredSearchWords = {
  heading: 'Search',
  label: searchLabel,
  close: 'Close',
  didYouMean: 'Did you mean',
  suggestions: 'Suggestions',
  recent: 'Recent searches',
  clearRecent: 'Clear',
  missed: 'Searches without results',
  missedHelp: 'Stored only in this browser. Export them to tell the editors what is missing.',
  exportMissed: 'Export',
  missedFile: 'searches-without-results.txt',
  reportMissed: 'Report',
  clearMissed: 'Clear',
  openLog: 'Open in the log reader',
  logLines: (lines: readonly number[]) => namedLines(lines, 12),
  error: 'Error',
  errorKnown: 'Closest matches – none may be yours. But the error is known:',
  mayMean: 'If this number is an error code, it may mean:',
  goOn: 'Try the exact error text, a code or a symbol, or',
  unknown: 'No page contains:',
  related: 'Loosely related:',
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
