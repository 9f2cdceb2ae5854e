/** Buttons of code blocks, and what a copy button says afterwards. */
export const copyWords = {
  copy: 'copy',
  wrap: 'wrap',
  done: 'Copied',
  failed: 'Could not copy. Copy the text by hand.',
} as const

/** Words that several kinds of page share. */
export const pageWords = {
  where: 'Breadcrumb',
  onThisPage: 'On this page',
  reviewed: (date: string) => `Reviewed ${date}`,
  appliesTo: 'Applies to',
  outcome: 'Outcome',
  state: 'State',
  evidence: 'Evidence',
  evidenceThere: 'Evidence on the remedy page',
  related: 'Related',
  accessed: (date: string) => `read ${date}`,
  deadLink: (date: string) => `link dead on ${date}`,
  archivedCopy: (date: string) => `archived copy, because the link was dead on ${date}`,
  reasoning: 'Based on',
  permanent: 'Permanent address',
  tools: 'Use this page',
  copy: 'copy',
  copyWords: (text: string) => `copy ${text}`,
  copyCitation: 'copy the citation',
  copyLink: 'copy link',
  copyLinkOf: (what: string) => `copy link: ${what}`,
  about: 'About this page',
  shortLink: 'Short link',
  search: 'Search',
  contents: 'Contents',
  bar: 'Shortcuts',
  copyReply: 'Copy reply',
  answer: 'Other formats',
  answerForms: {
    reply: 'Forum reply',
    link: 'Link',
    markdown: 'Markdown',
    plain: 'Plain text',
  },
  preview: 'What is copied',
  replyOpening: {
    symptom: (title: string, outcome: string) => `This looks like “${title}” (${outcome}).`,
    remediation: (title: string, outcome: string) => `Try “${title}” (${outcome}).`,
    guide: (title: string) => `The steps of “${title}”:`,
  },
  inferred: ' (unconfirmed)',
  replyClosing: 'Cause and evidence',
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

/** The draft of a problem report. */
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
  otherwise: 'If not',
  kept: 'Your progress is stored on this device only.',
} as const

/** The buttons below a list of steps. */
export const tickWords = {
  clear: 'Clear progress',
  restore: 'Undo',
} as const

export const symptomWords = {
  isItYours: 'Is this your issue?',
  signature: 'Seen in logs and messages',
  moreSignatures: (n: number) => (n === 1 ? '1 more log line' : `${n} more log lines`),
  reportWords: 'As reporters describe it',
  whatNow: 'What to do now',
  first: 'Try first',
  mitigate: 'No fix yet: reduce it and report it',
  cause: 'Cause',
  status: 'Status',
  noReports:
    'No forum post on this site reports this. This page is based on the sources listed under Evidence.',
  then: 'If that does not help',
  others: 'Other remedies',
  reports: 'Posts that report it',
  errors: 'Errors',
  fullRemedy: 'Cause, diagnosis and evidence for the first remedy',
} as const

export const remedyWords = {
  warning: 'Before you start',
  solves: 'For these symptoms',
  restsOn: 'Based on these posts',
} as const

export const postWords = {
  facts: 'Named in this post',
  symptoms: 'Symptoms',
  noSymptom: 'No symptom page lists this post yet.',
  answers: 'Answers',
  about: 'Pages about it',
  inThread: 'Replies in the thread',
  toReplies: 'Jump to a reply',
  answer: ({ by, accepted }: { by?: string | undefined; accepted?: boolean | undefined }) =>
    `${accepted ? 'Accepted answer' : 'Answer'}${by ? ` by ${by}` : ''}`,
  answerIncomplete: 'This answer is cut off in the source.',
  anAnswer: 'an answer',
  dated: (date: string) => `dated ${date}`,
  captured: (date: string) => `captured ${date}`,
  lastActive: (date: string) => `last activity ${date}`,
  attachments: (names: readonly string[]) => `attached files, not kept: ${names.join(', ')}`,
  cited: 'Cited by',
  figures: 'Views, replies and boosts by snapshot',
  figure: {
    capture: 'Source',
    replies: 'Replies',
    boosts: 'Boosts',
    views: 'Views',
    activity: 'Last activity (as shown)',
  },
  sightings: 'Sources',
  original: 'Original text',
  originalOf: (title: string) => `Original text: ${title}`,
  originalIntro: 'The post line by line, as each source shows it.',
  originalRemoved: 'Not shown, because personal data was removed from this post.',
  similar: 'Similar posts',
  older: 'Earlier version',
  edits: 'Edits',
  editsLegend: 'Removed words are struck out. Added words are underlined.',
  editedIn: (place: string) => `In ${place}`,
  editedFrom: (place: string) => `Compared with ${place}.`,
  removed: 'removed:',
  added: 'added:',
  derived: 'The source shows no title; this one comes from the text',
  reviewedTitle: 'The source shows no title; this one comes from the thread',
  thread: 'Thread on the forum',
  incomplete: 'This post is cut off in the source.',
  firstPart: 'This post is very long. This page shows its first part.',
  firstLines: 'This text is very long. This page shows its first lines.',
  wholeText: 'Read the whole text as Markdown',
  within: (n: number) => `±${n}`,
  capture: (n: number, page: string) => `${n}. ${page}`,
  chart: (views: readonly number[]) => `Views by snapshot: ${views.join(', ')}`,
  views: (shown: string) => `${shown} views`,
  replies: (shown: string) => (shown === '1' ? '1 reply' : `${shown} replies`),
} as const

/** Symptoms that the site suggests for a post before an editor has placed it. */
export const suggestedWords = {
  heading: 'Suggested symptoms',
  note: 'The nearest pages, found by comparison. No editor has confirmed them.',
  because: (reasons: {
    readonly signatures: readonly string[]
    readonly errors: readonly string[]
    readonly symbols: readonly string[]
    readonly words: readonly string[]
  }) =>
    [
      reasons.signatures.length > 0 && 'same log line or message',
      ...[reasons.errors, reasons.symbols].map(
        (names) => names.length > 0 && names.slice(0, 3).join(', '),
      ),
      reasons.words.length > 0 && `words: ${reasons.words.join(', ')}`,
    ]
      .filter(Boolean)
      .join(' · '),
} as const

export const errorWords = {
  forms: 'Notations',
  meaning: 'Meaning',
  noReport: 'No post on this site shows this error.',
  noSymptom: 'No symptom page lists this error.',
  reports: 'Posts that show it',
  symptoms: 'Symptoms that show it',
  source: 'Source',
  code: 'Code',
  symbol: 'Symbol',
  seen: 'Seen in',
  seenHere: 'Seen on this site, most often first:',
  seenIn: (symptoms: number, posts: number) =>
    [
      symptoms > 0 && (symptoms === 1 ? '1 symptom' : `${symptoms} symptoms`),
      posts > 0 && (posts === 1 ? '1 post' : `${posts} posts`),
    ]
      .filter(Boolean)
      .join(', '),
  codes: (n: number) => `${n} ${n === 1 ? 'code' : 'codes'}`,
  check: 'What to check first',
  lookUp: 'Look up a code, a symbol or a message',
  intro:
    'Networking error domains. Each code lists its symbols, its notations and the pages that show it.',
} as const

export const forwardWords = {
  moved: 'This page has moved',
  now: 'It is now at',
  gone: 'This page was retired',
  instead: 'Read this instead',
  notFound: 'No page at this address',
  notFoundHelp: 'Check the address, search for the page, or start from the list of symptoms.',
} as const
