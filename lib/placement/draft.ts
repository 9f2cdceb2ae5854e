import { foldSpace } from '../knowledge/post-text'
import { gap } from '../knowledge/drafts/gaps'
import { skeletonBody } from '../knowledge/drafts/skeleton'
import { plainText } from '../markdown/plain'
import type { Knowledge, Post } from '../model/knowledge'
import type { FactKind } from '../model/post'
import { commonSignatures } from './common-signatures'
import { errorNames } from './symptom-profile'
import type { SymptomIndex } from './nearest'

/** Longest title and alias, in characters, as the schema of symptoms has them. */
const LONGEST = { title: 110, alias: 120 }
/** Fewest and most words of a quote for evidence. */
const QUOTE = { fewest: 5, most: 25 }

const FAILURE =
  /\b(?:fail\w*|error|crash\w*|stuck|hang\w*|drops?|leak\w*|cannot|can['’]t|unable|never|no longer|does(?:n['’]t| not)|timed? ?out)\b/iu

/**
 * Drafts a symptom page from the posts that report it: what the posts say is filled in, what only a person can know
 * is a gap. The content check reports every gap with its line.
 *
 * @param posts at least one
 * @param title of the page; the first post's title when omitted
 * @param reviewed today, `YYYY-MM-DD`
 */
export function draftSymptom(
  posts: readonly Post[],
  knowledge: Knowledge,
  index: SymptomIndex,
  { title, reviewed }: { readonly title?: string | undefined; readonly reviewed: string },
): string {
  const [first, ...others] = posts
  const area = posts.flatMap((post) => index.nearest(post, 1))[0]?.symptom.area
  const quotes = posts.flatMap((post) => {
    const quote = quoteOf(post)
    return quote === null ? [] : [{ post: post.slug, quote }]
  })
  const ids = quotes.map((_, n) => `report-${n + 1}`)
  const list = (values: readonly string[]): string => `[${values.join(', ')}]`
  const matter = [
    `title: ${titleOf(title ?? first?.title ?? '')}`,
    `area: ${area ?? gap('slug of an area in content/subject/areas.yaml')}`,
    `summary: ${gap('what it is, in one or two sentences')}`,
    `now: ${gap('what to do now, in one or two sentences')}`,
    'aliases:',
    ...others.flatMap((post) =>
      post.title.length <= LONGEST.alias ? `  - ${JSON.stringify(post.title)}` : [],
    ),
    `  - ${gap('other words that people use for it; eight or more')}`,
    ...signatureLines(commonSignatures(posts, knowledge)),
    'environment:',
    '  platforms:',
    ...platformLines(posts),
    `  frameworks: ${list(valuesOf(posts, 'framework'))}`,
    'posts:',
    ...posts.map(({ slug }) => `  - ${slug}`),
    'remediations:',
    `  - ${gap('slug of the remedy to try first')}`,
    `errors: ${list(errorsOf(posts, knowledge))}`,
    ...(quotes.length === 0 ? ['evidence: []'] : ['evidence:']),
    ...quotes.flatMap(({ post, quote }, n) => [
      `  - id: ${ids[n] ?? ''}`,
      `    claim: ${gap('what the quote shows, as a sentence')}`,
      `    post: ${post}`,
      `    quote: ${JSON.stringify(quote)}`,
      '    confidence: community',
    ]),
    `reviewed: ${reviewed}`,
  ]
  const references = ids.map((id) => `[^${id}]`).join('')
  const body = skeletonBody('symptom').replace(/⟧/u, `⟧${references}`)
  return `---\n${matter.join('\n')}\n---\n\n${body}`
}

function titleOf(title: string): string {
  const fits = title.length >= 8 && title.length <= LONGEST.title
  return fits
    ? JSON.stringify(title)
    : gap('a title of 8 to 110 characters, with the issue and where it occurs')
}

function signatureLines(patterns: readonly string[]): string[] {
  if (patterns.length === 0) return ['signatures: []']
  const entries = patterns.flatMap((pattern) => [
    `  - pattern: '${pattern.replaceAll("'", "''")}'`,
    '    from: post',
  ])
  return ['signatures:', ...entries]
}

/** Each platform that the posts name, from the oldest version that they name. */
function platformLines(posts: readonly Post[]): string[] {
  const versions = valuesOf(posts, 'os-version').flatMap((value) => {
    const [, name, version] = /^(.+) (\d{1,2}(?:\.\d{1,2}){0,2})$/u.exec(value) ?? []
    return name && version ? [{ name, version }] : []
  })
  const names = [...new Set([...versions.map(({ name }) => name), ...valuesOf(posts, 'platform')])]
  if (names.length === 0) return [`    - { name: ${gap('a platform')} }`]
  return names.map((name) => {
    const [oldest] = versions
      .filter((one) => one.name === name)
      .map(({ version }) => version)
      .sort((a, b) => compareVersions(a, b))
    return oldest ? `    - { name: ${name}, from: "${oldest}" }` : `    - { name: ${name} }`
  })
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  const at = [0, 1, 2].find((n) => (left[n] ?? 0) !== (right[n] ?? 0)) ?? 0
  return (left[at] ?? 0) - (right[at] ?? 0)
}

function valuesOf(posts: readonly Post[], kind: FactKind): string[] {
  const facts = posts.flatMap((post) => post.facts)
  return [...new Set(facts.flatMap((fact) => (fact.kind === kind ? [fact.value] : [])))]
}

function errorsOf(posts: readonly Post[], knowledge: Knowledge): string[] {
  const named = new Set([...valuesOf(posts, 'error'), ...valuesOf(posts, 'posix')])
  return [...errorNames(knowledge)].flatMap(([key, names]) =>
    names.some((name) => named.has(name)) ? [key] : [],
  )
}

/** A sentence of the post that can be quoted, one that says what fails if there is one; null if none is short enough. */
function quoteOf(post: Post): string | null {
  const sentences = plainText(post.body, ['heading', 'code'])
    .split('\n')
    .flatMap((line) => foldSpace(line).split(/(?<=[.?!]) (?=\p{Lu})/u))
    .filter((sentence) => {
      const { length } = sentence.split(' ')
      return length >= QUOTE.fewest && length <= QUOTE.most
    })
  return sentences.find((sentence) => FAILURE.test(sentence)) ?? sentences[0] ?? null
}
