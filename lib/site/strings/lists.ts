export const homeWords = {
  heading: 'Network trouble on Apple platforms? Find your symptom and what to do.',
  place: 'Home',
  tries: 'Try:',
  /** An error, a log line, and plain words. */
  examples: [
    'NSURLErrorDomain -1001',
    'Failed to create socket: Too many open files',
    'no internet after sleep',
  ],
  areas: 'Symptoms by area',
  all: (n: number) => `all ${n}`,
  holds: ({ symptoms, remediations, errors, posts }: Readonly<Record<Held, number>>) =>
    `${symptoms} symptoms, ${remediations} remedies and ${errors} error codes, from ${posts} forum posts.`,
} as const

type Held = 'symptoms' | 'remediations' | 'errors' | 'posts'

export const listWords = {
  symptoms: 'Every symptom, A to Z',
  symptomsIntro: 'One page per symptom: what people see and what to do.',
  remediations: 'Every remedy',
  remediesIntro: 'What to do, step by step, and how to verify that it worked.',
  posts: 'Every post, by framework',
  postsIntro: 'Forum posts, word for word, with the symptoms they report.',
  guides: 'Guides',
  guidesIntro: 'Tasks that several remedies share.',
  glossary: 'Glossary',
  glossaryIntro: 'Terms and daemons of networking on Apple platforms.',
  noFramework: 'No framework named',
  frameworks: 'Frameworks',
  letters: 'Letters',
  pages: 'Pages of the list',
  page: (n: number) => `Page ${n}`,
  previous: 'Previous',
  next: 'Next',
  /** Title of one page of a list. */
  titleOfPage: (title: string, n: number) => (n === 1 ? title : `${title}, page ${n}`),
  all: (n: number) => `All ${n.toLocaleString('en')}`,
} as const

export const browseWords = {
  heading: 'Browse',
  intro: 'Choose one or more filters. Each choice has its own address.',
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
  empty: 'No page matches all filters. Remove one.',
  filters: 'Filters',
  results: 'Pages',
  valuesIntro: 'Choose a value to see its pages.',
  matrix: 'Symptoms by area and outcome',
  remove: (filter: string) => `Remove the filter ${filter}`,
  combine: 'Combine with other filters',
  elsewhere: 'Browse by',
  more: (n: number) => `${n} more`,
  showMore: (n: number) => `Show ${n} more`,
  failed: 'The filters did not load. Check your connection and choose again.',
} as const

export const coverageWords = {
  heading: 'Coverage',
  intro: 'What has an answer, what has none, and what to work on next. Updated with every build.',
  byOutcome: 'Symptoms by outcome',
  byState: 'Remedies by state',
  byArea: 'Symptoms by area and outcome',
  byKind: 'Posts by kind',
  waiting: 'Waiting to be placed',
  waitingIntro: 'New posts that no editor has placed yet. Each page shows the nearest symptoms.',
  waitingFigures: (views: number, activity: string | undefined) =>
    [
      views > 0 && `${views.toLocaleString('en')} ${views === 1 ? 'view' : 'views'}`,
      activity ? `last activity ${activity}` : 'no date shown',
    ]
      .filter(Boolean)
      .join(', '),
  unanswered: 'Posts without an answer',
  unansweredIntro:
    'Reports and questions that no symptom lists, or whose symptoms have no known fix.',
  byAge: 'Pages by review date, oldest first',
  byRelease: 'Posts by OS release and month of last activity',
  byReleaseNote: 'Dates come from listings. Posts seen only in feeds have no date.',
  release: 'OS release',
  releaseTable: 'Table of OS releases by month',
  recent: 'weeks ago',
  noOne: 'None.',
  noneWaits: 'Every post has been placed.',
  noneUnanswered: 'Every post has an answer.',
  weakest: 'Remedies based on inference alone',
  countOf: (n: number, words: string) => `${n} ${words.toLowerCase()}`,
} as const

export const changesWords = {
  heading: 'Changes',
  intro:
    'Changes of meaning, newest first, then renamed and retired pages, edited posts, and all pages by review date.',
  changed: 'Changed pages',
  on: (date: string, what: string) => `${date}: ${what}`,
  reviews: 'Reviewed',
  revised: 'Edited posts',
  revisedIntro: 'Posts whose text differs in a newer source. Each page lists the older texts.',
  noneRevised: 'No post has been edited since it was first read.',
  renamed: 'Renamed pages',
  retired: 'Retired pages',
  was: (slug: string) => `was “${slug}”`,
  reviewedOn: (date: string) => `${date}: reviewed`,
  checkedOn: (date: string, against: string) => `${date}: checked against ${against}`,
  accessedOn: (date: string) => `${date}: sources last read`,
  formerly: (slug: string) => `Formerly published as “${slug}”`,
  textChanged: (n: number) => (n === 1 ? '1 earlier version' : `${n} earlier versions`),
} as const
