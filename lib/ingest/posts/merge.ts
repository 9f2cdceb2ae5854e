import type { Passage, PostMatter, Sighting } from '../../model/post'
import type { ReviewedPost } from '../../model/sources/structure'
import type { SourceSighting } from './group'
import { parseCount } from '../read/text/metrics'
import type { ReadSighting, ShownMetrics } from '../read/page'
import { type CaptureOrder, findTextVersions, unescape, type TextVersion } from './revisions'
import { deriveTitle } from './title'
import { wordDiff } from './word-diff'

/** An older text of a post: the sightings that show it, and how the next newer text differs. */
export interface Revision {
  readonly sightings: readonly number[]
  readonly changes: readonly Passage[]
}

/** A post as its sources show it, before its text gets its Markdown. */
export interface MergedPost {
  readonly title: string
  readonly titleState: PostMatter['titleState']
  readonly titleFrom?: string
  readonly kind: PostMatter['kind']
  readonly thread?: string
  readonly tags: readonly string[]
  readonly sightings: readonly Sighting[]
  /** Which sighting gave the text. */
  readonly body: { readonly sighting: number; readonly lineBreaks: boolean }
  readonly revisions: readonly Revision[]
  /** The text of that sighting, as its source has it. */
  readonly text: string
  /** Source line of each line of the text, 1-based. */
  readonly lineNumbers: readonly number[]
}

/**
 * Merges the sightings of one post: the newest text in its best shape, the title as shown or reviewed,
 * the tags of all, and the metrics of each.
 *
 * @param sightings in the order of the sources
 * @param reviewed what an editor decided about the post, if anything
 */
export function mergePost(
  sightings: readonly SourceSighting[],
  reviewed: ReviewedPost | undefined,
  order: CaptureOrder,
): MergedPost {
  const variants = findTextVersions(sightings, order)
  const [newest, ...older] = variants
  const body = bestShape(newest, sightings)
  const sighting = sightings[body]
  if (!newest || !sighting) throw new Error('a post needs a sighting')
  const text = sighting.text
  const thread =
    reviewed?.thread ?? sightings.find(({ address }) => address && URL.canParse(address))?.address
  return {
    ...titleOf(variants, sightings, reviewed, text),
    kind: reviewed?.kind ?? guessKind(text),
    ...(thread ? { thread } : {}),
    tags: [...new Set(sightings.flatMap(({ tags }) => tags))],
    sightings: sightings.map(toSighting),
    body: { sighting: body, lineBreaks: text.includes('\n') },
    revisions: older.map((variant, n) => ({
      sightings: variant.sightings,
      changes: wordDiff(fullText(variant, sightings), fullText(variants[n], sightings)),
    })),
    text,
    lineNumbers: lineNumbersOf(sighting),
  }
}

/** The text of a variant as its best sighting has it, its escaped characters restored. */
function fullText(variant: TextVersion | undefined, sightings: readonly SourceSighting[]): string {
  return unescape(sightings[bestShape(variant, sightings)]?.text ?? '')
}

function lineNumbersOf({ text, textLines, lines, lineNumbers }: ReadSighting): readonly number[] {
  const first = textLines?.[0] ?? lines[0]
  return lineNumbers ?? text.split('\n').map((_, n) => first + n)
}

/** The sighting that kept most of its text: a complete one first, then line breaks, then unescaped characters. */
export function bestShape(
  variant: TextVersion | undefined,
  sightings: readonly SourceSighting[],
): number {
  const quality = (i: number): number[] => {
    const post = sightings[i]
    if (!post) return []
    const lines = post.text.split('\n').length
    const escapes = post.text.match(/&(?:lt|gt|amp|quot|#39);/gu)?.length ?? 0
    return [post.complete ? 1 : 0, lines, -escapes]
  }
  return (
    [...(variant?.sightings ?? [])].sort((a, b) => {
      const [left, right] = [quality(a), quality(b)]
      const at = left.findIndex((value, n) => value !== right[n])
      return at < 0 ? a - b : (right[at] ?? 0) - (left[at] ?? 0)
    })[0] ?? 0
  )
}

function titleOf(
  variants: readonly TextVersion[],
  sightings: readonly SourceSighting[],
  reviewed: ReviewedPost | undefined,
  text: string,
): Pick<MergedPost, 'title' | 'titleState' | 'titleFrom'> {
  const newestFirst = variants.flatMap((variant) => variant.sightings.map((i) => sightings[i]))
  const shown = newestFirst.find((sighting) => sighting?.title && sighting.complete)
  const title = (shown ?? newestFirst.find((sighting) => sighting?.title))?.title
  if (title) return { title, titleState: 'shown' }
  if (reviewed?.title && reviewed.titleFrom) {
    return { title: reviewed.title, titleState: 'reviewed', titleFrom: reviewed.titleFrom }
  }
  return { title: reviewed?.title ?? deriveTitle(text), titleState: 'derived' }
}

/** What an unreviewed post most likely is. Only an editor calls a post guidance or off-topic. */
function guessKind(text: string): PostMatter['kind'] {
  const failure =
    /\b(?:crash\w*|fail\w*|error|broken|stuck|hang\w*|leak\w*|panic\w*|drops?|dropped|not work\w*|doesn['’]t|does not|no longer|cannot|can['’]t|unable|issue|bug|timed? ?out|invalid)\b/iu
  return failure.test(text) ? 'symptom' : 'question'
}

/** The record of a sighting as a post's front matter has it. */
export function toSighting(sighting: SourceSighting): Sighting {
  return {
    file: sighting.file,
    lines: [sighting.lines[0], sighting.lines[1]],
    layout: sighting.layout,
    role: sighting.role,
    title: sighting.title,
    metrics: toMetrics(sighting.shown),
    ...(dateOnly(sighting.shown) ? { dated: dateOnly(sighting.shown) } : {}),
    complete: sighting.complete,
  }
}

/** The date of a row that shows nothing else. */
function dateOnly(shown: ShownMetrics | null): string | undefined {
  if ((!shown?.activity || shown.replies) ?? shown.boosts ?? shown.views) return undefined
  return shown.activity
}

/** The metrics with their values; null unless the layout shows all four. */
function toMetrics(shown: ShownMetrics | null): Sighting['metrics'] {
  const [replies, boosts, views] = [shown?.replies, shown?.boosts, shown?.views].map((metric) =>
    metric ? parseCount(metric) : null,
  )
  if (!replies || !boosts || !views || !shown?.activity) return null
  return { replies, boosts, views, activity: shown.activity }
}
