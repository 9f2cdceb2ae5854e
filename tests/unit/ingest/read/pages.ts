import fc from 'fast-check'

/** A row of a listing as it is written and as it must be read. */
export interface Row {
  readonly title: string
  readonly text: string
  readonly replies: string
  readonly boosts: string
  readonly views: string
  readonly activity: string
}

/** Words that stress the readers: labels, markup, other scripts, marks that cannot be seen. */
const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-z]{1,9}$/u) },
  fc.constantFrom(
    'Replies',
    'Views',
    'NWConnection',
    'iOS 26.4',
    '-1001',
    '12',
    '3w',
    '`code`',
    '**bold**',
    '<script>alert(1)</script>',
    '&lt;',
    '---',
    '# no',
    '[x](y)',
    '“q”',
    '> q',
    '🚀',
    'עברית',
    '\u202Ertl',
    'zero\u200Bwidth',
    'key: value',
    '{{x}}',
    '|',
    '\\',
    '…',
  ),
)

/** A line that is no metric, label or part of a header, whatever its words are. */
const sentence = (least: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: least, maxLength: 14 }).map((words) => `Word ${words.join(' ')} end.`)

const count = fc.oneof(
  fc.nat({ max: 999 }).map(String),
  fc.tuple(fc.integer({ min: 1, max: 99 }), fc.nat({ max: 9 })).map(([a, b]) => `${a}.${b}k`),
  fc.integer({ min: 1, max: 999 }).map((n) => `${n}k`),
  fc.constantFrom('1.2m', '1,204', '0'),
)

const activity = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 59 }), fc.constantFrom('s', 'm', 'h', 'd', 'w', 'y'))
    .map(([n, u]) => `${n}${u}`),
  fc
    .tuple(
      fc.constantFrom('Jan', 'Feb', 'May', 'Jun', 'Sep', 'Dec'),
      fc.integer({ min: 14, max: 26 }),
    )
    .map(([month, year]) => `${month} ’${year}`),
)

export const row: fc.Arbitrary<Row> = fc.record({
  title: sentence(1),
  text: fc.array(sentence(2), { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  replies: count,
  boosts: count,
  views: count,
  activity,
})

export interface Header {
  readonly lines: readonly string[]
  readonly labels: readonly string[]
  readonly kind: 'topic' | 'subtopic' | 'tag'
  readonly name: string
  readonly count: number | null
}

/** A header in one of its variations: with and without name, RSS line, links, count, column labels. */
export const header: fc.Arbitrary<Header> = fc
  .record({
    kind: fc.constantFrom('topic', 'subtopic', 'tag'),
    name: fc.constantFrom(
      'Networking',
      'Network Extension',
      'App & System Services',
      'Code Signing',
    ),
    shown: fc.boolean(),
    rss: fc.boolean(),
    documentation: fc.boolean(),
    subtopics: fc.boolean(),
    count: fc.option(fc.integer({ min: 1, max: 500 })),
    sortBy: fc.boolean(),
    last: fc.constantFrom('Activity', 'Created'),
  })
  .map(({ kind, name, shown, rss, documentation, subtopics, count: posts, sortBy, last }) => {
    const top: string[] = shown ? [name] : []
    if (rss) top.push(...(shown ? ['RSS for tag'] : []))
    const lines = [
      ...top,
      'Explore what the page is about, in a sentence or two.',
      ...(documentation ? [`${name} Documentation`] : []),
      ...(subtopics ? ['All subtopics'] : []),
      `Posts under ${name} ${kind}`,
      ...(posts === null ? [] : [`${posts} Posts`]),
      ...(sortBy ? ['Sort by:'] : []),
    ]
    const labels = ['Post', 'Replies', 'Boosts', 'Views', last]
    return { lines, labels, kind: kind as Header['kind'], name, count: posts }
  })

/** The header as listings set it: a blank line between any two. */
export const spaced = ({ lines, labels }: Header): string =>
  `${[...lines, ...labels].join('\n\n')}\n\n`

export const compactRow = (one: Row): string =>
  [one.title, one.text, one.replies, one.boosts, one.views, one.activity].join('\n') + '\n'

/** A labelled row; `order` permutes its labels. */
export const labelledRow = (one: Row, order: readonly number[] = [0, 1, 2, 3]): string => {
  const pairs = [
    ['Replies', one.replies],
    ['Boosts', one.boosts],
    ['Views', one.views],
    ['Activity', one.activity],
  ]
  const metrics = order.map((n) => pairs[n]?.join('\n'))
  return [one.title, one.text, ...metrics].join('\n') + '\n'
}

/** A post of a feed, written so that its text tells where it begins and ends, with or without tags. */
export interface FeedPost {
  readonly text: string
  readonly tags: readonly string[]
}

export const feedPost: fc.Arbitrary<FeedPost> = fc.record({
  text: fc
    .tuple(
      fc.constantFrom('Hi,', 'Hello everyone,', 'Hey!', 'Dear team,'),
      fc.array(sentence(2), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('Thanks in advance!', 'Any help is appreciated.', 'Best regards,\nName'),
    )
    .map(([greeting, lines, closing]) => [greeting, ...lines, closing].join('\n')),
  tags: fc.constantFrom([], ['App & System Services', 'Networking'], ['A', 'B', 'Core WLAN', '5G']),
})

export const feedText = ({ text, tags }: FeedPost): string => {
  const [topic, subtopic, ...rest] = tags
  const tail = topic === undefined ? [] : ['Topic:', topic, 'SubTopic:', subtopic]
  return [text, ...tail, ...(rest.length === 0 ? [] : ['Tags:', ...rest])].join('\n') + '\n'
}

/** The header as feeds set it: no line between, the RSS line and the description glued. */
export const solid = ({ lines, labels, name }: Header): string =>
  [
    name,
    'RSS for tagExplore it all.',
    ...lines.filter((line) => /^Posts under| Posts$/u.test(line)),
    ...labels,
  ].join('\n') + '\n'

const paragraphs = fc
  .array(sentence(3), { minLength: 1, maxLength: 4 })
  .map((lines) => lines.join('\n\n'))

export interface Thread {
  readonly title: string
  readonly question: string
  /** The accepted answer, and the replies below it, each signed so that its end shows. */
  readonly accepted: string
  readonly replies: readonly string[]
}

const SIGNATURE =
  'Share and Enjoy\n\nQ @ Developer Technical Support @ Apple\nlet myEmail = "q" + "@" + "example.com"'

export const thread: fc.Arbitrary<Thread> = fc.record({
  title: sentence(2),
  question: paragraphs,
  accepted: paragraphs,
  replies: fc.array(
    paragraphs.map((text) => `${text}\n\n${SIGNATURE}`),
    { maxLength: 3 },
  ),
})

export const threadText = ({ title, question, accepted, replies }: Thread): string =>
  [
    title,
    question,
    'Answered by DTS Engineer in 877493022',
    accepted,
    ...(replies.length === 0 ? [] : ['Replies', ...replies]),
  ].join('\n\n') + '\n'
