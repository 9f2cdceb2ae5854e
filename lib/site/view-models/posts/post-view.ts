import { cutAtWord } from '../../../model/text/cut-at-word'
import { plainText } from '../../../markdown/plain'
import { parseMarkdown } from '../../../markdown/tree'
import type { Knowledge, Post } from '../../../model/knowledge'
import type { Fact, FactKind, Metrics, Sighting } from '../../../model/post'

/**
 * Returns the start of a post as plain text, to show next to its title in lists, previews and search results.
 * Omits headings and a first block that repeats the title, unless nothing else is left.
 *
 * @param longest maximum length in characters, without the ellipsis
 */
export function postSummary(post: Pick<Post, 'title' | 'body'>, longest = 220): string {
  const prose = plainText(post.body, ['heading']) || plainText(post.body)
  const [first = '', ...rest] = prose.split('\n')
  const blocks = rest.length > 0 && isTitle(first, post.title) ? rest : [first, ...rest]
  const text = blocks.join(' ').replace(/\s+/g, ' ')
  return cutAtWord(text, longest)
}

/** Whether a block repeats the title, ignoring case, backticks, white space and final punctuation. */
function isTitle(block: string, title: string): boolean {
  const bare = (text: string) =>
    text
      .replaceAll('`', '')
      .replace(/\s+/g, ' ')
      .replace(/[\s.:!?]{1,4}$/, '')
      .toLowerCase()
  return bare(block) === bare(title)
}

/**
 * Returns the number to add to a post's heading levels so that the highest is one below the enclosing heading.
 * Authors start at any level, and skipped levels mislead screen readers.
 *
 * @param below level of the enclosing heading; 1 is the page's title
 */
export function headingShift(body: string, below = 1): number {
  const depths = parseMarkdown(body).children.flatMap((node) =>
    node.type === 'heading' ? [node.depth] : [],
  )
  return depths.length > 0 ? below + 1 - Math.min(...depths) : 0
}

/** The distinct values of one kind of fact, in order of first mention. */
export interface FactGroup {
  readonly kind: FactKind
  readonly values: readonly string[]
}

const FACT_ORDER: readonly FactKind[] = [
  'os-version',
  'platform',
  'device',
  'framework',
  'error',
  'posix',
  'process',
  'symbol',
  'subsystem',
  'entitlement',
  'plist-key',
  'feedback',
]

/** Groups the facts of a post by kind. Omits addresses, which are links in the body. */
export function factGroups(facts: readonly Fact[]): FactGroup[] {
  return FACT_ORDER.map((kind) => ({
    kind,
    values: [...new Set(facts.filter((fact) => fact.kind === kind).map(({ value }) => value))],
  })).filter(({ values }) => values.length > 0)
}

/** The page that a source shows, in words; the name of its file if nothing says what it shows. */
export function pageOfSighting({ file }: { readonly file: string }, knowledge: Knowledge): string {
  return knowledge.sources.find((source) => source.file === file)?.page ?? file
}

/** The figures of one capture of a post. */
export interface Capture {
  readonly file: string
  readonly page: string
  /** Capture date, or `unknown`. */
  readonly captured: string
  readonly metrics: Metrics
}

/**
 * Returns the figures of a post, one entry per source, because a source that shows a post twice repeats its
 * figures. Sorts by capture date, undated first, then by views, which only grow.
 */
export function captures(post: Post, knowledge: Knowledge): Capture[] {
  const byFile = new Map<string, Capture>()
  for (const { file, metrics } of post.sightings) {
    const source = knowledge.sources.find((candidate) => candidate.file === file)
    if (!metrics || byFile.has(file)) continue
    byFile.set(file, {
      file,
      page: pageOfSighting({ file }, knowledge),
      captured: source?.captured ?? 'unknown',
      metrics,
    })
  }
  return [...byFile.values()].sort(
    (a, b) =>
      captureDate(a).localeCompare(captureDate(b), 'en') ||
      a.metrics.views.value - b.metrics.views.value,
  )
}

function captureDate({ captured }: Capture): string {
  return captured === 'unknown' ? '' : captured
}

/** Returns the highest value of a figure in any capture; 0 when no capture shows figures. */
export function mostShown(post: Post, figure: 'replies' | 'boosts' | 'views'): number {
  return Math.max(0, ...post.sightings.map(({ metrics }) => metrics?.[figure].value ?? 0))
}

/**
 * Whether a post has an answer: a remedy of its symptoms other than “no known fix”, or an answer in its
 * thread that was accepted or comes from Apple. Guidance and announcements count as answered.
 */
export function isAnswered(post: Post, knowledge: Knowledge): boolean {
  if (post.kind === 'guidance' || post.kind === 'announcement') return true
  if (post.answers?.some(({ by, accepted }) => accepted || by !== undefined)) return true
  return post.symptoms.some((slug) =>
    (knowledge.symptomBySlug.get(slug)?.remediations ?? []).some((remedy) => {
      const outcome = knowledge.remedyBySlug.get(remedy)?.outcome
      return outcome !== undefined && outcome !== 'no-known-fix'
    }),
  )
}

/** Returns the sighting that a post's body comes from. */
export function bodySighting(post: Post): Sighting | undefined {
  return post.sightings[post.shape.sighting]
}
