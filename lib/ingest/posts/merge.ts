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

/** A post as its sources show it, before its text is given its shape. */
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
 * Merges the readings of one post: the newest text in its best shape, the title as shown or reviewed,
 * the tags of all, and the figures of each.
 *
 * @param readings in the order of the sources
 * @param reviewed what an editor decided about the post, if anything
 */
export function mergePost(
  readings: readonly SourceSighting[],
  reviewed: ReviewedPost | undefined,
  order: CaptureOrder,
): MergedPost {
  const variants = findTextVersions(readings, order)
  const [newest, ...older] = variants
  const body = bestShape(newest, readings)
  const reading = readings[body]
  if (!newest || !reading) throw new Error('a post needs a reading')
  const text = reading.sighting.text
  const thread =
    reviewed?.thread ?? readings.find(({ sighting }) => sighting.address)?.sighting.address
  return {
    ...titleOf(variants, readings, reviewed, text),
    kind: reviewed?.kind ?? guessKind(text),
    ...(thread ? { thread } : {}),
    tags: [...new Set(readings.flatMap(({ sighting }) => sighting.tags))],
    sightings: readings.map(toSighting),
    body: { sighting: body, lineBreaks: text.includes('\n') },
    revisions: older.map((variant, n) => ({
      sightings: variant.readings,
      changes: wordDiff(wholeText(variant, readings), wholeText(variants[n], readings)),
    })),
    text,
    lineNumbers: lineNumbersOf(reading.sighting),
  }
}

/** The text of a variant as its best reading has it, escaped characters as what they stand for. */
function wholeText(variant: TextVersion | undefined, readings: readonly SourceSighting[]): string {
  return unescape(readings[bestShape(variant, readings)]?.sighting.text ?? '')
}

function lineNumbersOf({ text, textLines, lines, lineNumbers }: ReadSighting): readonly number[] {
  const first = textLines?.[0] ?? lines[0]
  return lineNumbers ?? text.split('\n').map((_, n) => first + n)
}

/** The reading whose text is whole and has kept most: line breaks first, then unescaped characters. */
export function bestShape(
  variant: TextVersion | undefined,
  readings: readonly SourceSighting[],
): number {
  const worth = (i: number): number[] => {
    const post = readings[i]?.sighting
    if (!post) return []
    const lines = post.text.split('\n').length
    const escapes = post.text.match(/&(?:lt|gt|amp|quot|#39);/gu)?.length ?? 0
    return [post.complete ? 1 : 0, lines, -escapes]
  }
  return (
    [...(variant?.readings ?? [])].sort((a, b) => {
      const [left, right] = [worth(a), worth(b)]
      const at = left.findIndex((value, n) => value !== right[n])
      return at < 0 ? a - b : (right[at] ?? 0) - (left[at] ?? 0)
    })[0] ?? 0
  )
}

function titleOf(
  variants: readonly TextVersion[],
  readings: readonly SourceSighting[],
  reviewed: ReviewedPost | undefined,
  text: string,
): Pick<MergedPost, 'title' | 'titleState' | 'titleFrom'> {
  const newestFirst = variants.flatMap((variant) => variant.readings.map((i) => readings[i]))
  const shown = newestFirst.find((reading) => reading?.sighting.title && reading.sighting.complete)
  const title = (shown ?? newestFirst.find((reading) => reading?.sighting.title))?.sighting.title
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

/** The sighting that a reading is. */
export function toSighting({ file, sighting }: SourceSighting): Sighting {
  return {
    file,
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

/** The figures with their values; null unless the layout shows all four. */
function toMetrics(shown: ShownMetrics | null): Sighting['metrics'] {
  const [replies, boosts, views] = [shown?.replies, shown?.boosts, shown?.views].map((figure) =>
    figure ? parseCount(figure) : null,
  )
  if (!replies || !boosts || !views || !shown?.activity) return null
  return { replies, boosts, views, activity: shown.activity }
}
