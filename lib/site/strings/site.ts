export const siteWords = {
  tagline: 'Symptoms and remedies for networking on Apple platforms',
  description:
    'Find out what is wrong with networking on Apple platforms and what to do, from an error, a log line or a few words. Works offline.',
  private: 'Nothing you paste leaves the page.',
  skip: 'Skip to content',
  mainMenu: 'Main',
  footMenu: 'Site',
  searchLink: 'Search',
  theme: 'Theme',
  version: (id: string) => `Content version of the whole site: ${id}`,
  notAffiliated:
    'Posts are public forum texts and belong to their authors. This site is not affiliated with Apple.',
  noScript: 'Search needs JavaScript. Without it, start from',
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

/** Labels of the theme button. */
export const themeWords = {
  '': 'Theme: same as the system',
  light: 'Theme: light',
  dark: 'Theme: dark',
} as const

/** Words of the keyboard help. */
export const keyWords = {
  heading: 'Keyboard',
  search: 'Search',
  move: 'Choose a result',
  complete: 'Complete the word',
  open: 'Open it',
  close: 'Close',
  go: 'Go to',
  help: 'Show this list',
  single: 'Single-key shortcuts',
  theme: 'Switch the theme',
  read: 'Read the pasted log',
} as const

/** While the search loads. Separate from `fetchWords`, because the script of every page says it. */
export const loadingWords = 'Loading …'

/** When the search does not load. */
export const fetchWords = {
  failed: 'The search did not load. Check your connection and type again.',
} as const
