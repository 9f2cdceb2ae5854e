import { plainText } from '../../../markdown/plain'
import { parseMarkdown } from '../../../markdown/tree'
import type { Knowledge, Post } from '../../../model/knowledge'
import type { Fact, FactKind, Metrics, Sighting } from '../../../model/post'

/**
 * First words of a post, for lists, previews and search engines, where its title stands beside them: a
 * title that the text repeats as its first block is left out, and so are headings, where there is more.
 *
 * @param longest in characters, without the dots that stand for what is left out
 */
export function postSummary(post: Pick<Post, 'title' | 'body'>, longest = 220): string {
  const prose = plainText(post.body, ['heading']) || plainText(post.body)
  const [first = '', ...rest] = prose.split('\n')
  const blocks = rest.length > 0 && isTitle(first, post.title) ? rest : [first, ...rest]
  const text = blocks.join(' ').replace(/\s+/g, ' ')
  if (text.length <= longest) return text
  return `${text.slice(0, text.lastIndexOf(' ', longest - 1))} …`
}

/** Whether a block of text is the title, whatever the case, the marks of code and the sign at its end. */
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
 * By how much a post's headings are moved so that the highest stands right below the heading they
 * belong to: authors begin at any level, and a level left out misleads screen readers.
 *
 * @param below level of that heading; 1 is the page's title
 */
export function headingShift(body: string, below = 1): number {
  const depths = parseMarkdown(body).children.flatMap((node) =>
    node.type === 'heading' ? [node.depth] : [],
  )
  return depths.length > 0 ? below + 1 - Math.min(...depths) : 0
}

/** A kind of fact with its distinct values, in order of first mention. */
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

/** What a post names, by kind; addresses are left to the body, where they are links. */
export function factGroups(facts: readonly Fact[]): FactGroup[] {
  return FACT_ORDER.map((kind) => ({
    kind,
    values: [...new Set(facts.filter((fact) => fact.kind === kind).map(({ value }) => value))],
  })).filter(({ values }) => values.length > 0)
}

/** The figures of one capture of a post. */
export interface Capture {
  readonly file: string
  readonly page: string
  /** Day of capture, or `unknown`. */
  readonly captured: string
  readonly metrics: Metrics
}

/**
 * The figures of a post, one entry a source: a source that shows the post more than once shows the same
 * figures. Order: date of capture where recorded, else views, which only grow.
 */
export function captures(post: Post, knowledge: Knowledge): Capture[] {
  const byFile = new Map<string, Capture>()
  for (const { file, metrics } of post.sightings) {
    const source = knowledge.sources.find((candidate) => candidate.file === file)
    if (!metrics || byFile.has(file)) continue
    byFile.set(file, {
      file,
      page: source?.page ?? file,
      captured: source?.captured ?? 'unknown',
      metrics,
    })
  }
  return [...byFile.values()].sort(
    (a, b) =>
      dated(a).localeCompare(dated(b), 'en') || a.metrics.views.value - b.metrics.views.value,
  )
}

function dated({ captured }: Capture): string {
  return captured === 'unknown' ? '' : captured
}

/** The most any capture shows; 0 where none shows figures. */
export function mostShown(post: Post, figure: 'replies' | 'boosts' | 'views'): number {
  return Math.max(0, ...post.sightings.map(({ metrics }) => metrics?.[figure].value ?? 0))
}

/**
 * Where a post has an answer here: a remedy of its symptoms whose outcome is not “no known fix”, or one
 * in its thread that was accepted or is by somebody who answers for Apple.
 */
export function isAnswered(post: Post, knowledge: Knowledge): boolean {
  if (post.kind === 'guidance' || post.kind === 'announcement') return true
  if (post.answers?.some(({ by, accepted }) => accepted || by !== undefined)) return true
  return post.symptoms.some((slug) =>
    (knowledge.symptomBySlug.get(slug)?.remediations ?? []).some((remedy) => {
      const outcome = knowledge.remediationBySlug.get(remedy)?.outcome
      return outcome !== undefined && outcome !== 'no-known-fix'
    }),
  )
}

/** The sighting that gave a post's body. */
export function bodySighting(post: Post): Sighting | undefined {
  return post.sightings[post.shape.sighting]
}
