import { LONGEST_TITLE, type Passage, type PostMatter, type Sighting } from '../../../model/post'
import type { ReviewedPost } from '../../../model/sources/structure'
import type { SourceSighting } from './group'
import { parseCount } from '../../read/text/metrics'
import type { ReadSighting, ShownMetrics } from '../../read/types'
import { type CaptureOrder, findTextVersions, unescape, type TextVersion } from './revisions'
import { deriveTitle } from './title'
import { cutAtWord } from '../../../model/text/cut-at-word'
import { wordDiff } from './word-diff'

/** An older text of a post: the sightings that show it, and its differences from the next newer text. */
export interface Revision {
  readonly sightings: readonly number[]
  readonly changes: readonly Passage[]
}

/** A post as its sources show it, before its Markdown is made. */
export interface MergedPost {
  readonly title: string
  readonly titleState: PostMatter['titleState']
  readonly titleFrom?: string
  readonly kind: PostMatter['kind']
  /** Whether rules guessed the kind. */
  readonly kindGuessed: boolean
  readonly thread?: string
  readonly tags: readonly string[]
  readonly sightings: readonly Sighting[]
  /** Index of the sighting that the text comes from. */
  readonly body: { readonly sighting: number; readonly lineBreaks: boolean }
  readonly revisions: readonly Revision[]
  /** Text of that sighting, unchanged. */
  readonly text: string
  /** Source line of each line of the text, 1-based. */
  readonly lineNumbers: readonly number[]
}

/**
 * Merges the sightings of one post: the newest text in its best form, the shown or reviewed title, all
 * tags, and the metrics of each sighting.
 *
 * @param sightings in the order of the sources
 * @param reviewed an editor's decisions about the post, if any
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
    kindGuessed: reviewed === undefined,
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

/** The best sighting's form of a text, with its escaped characters restored. */
function fullText(variant: TextVersion | undefined, sightings: readonly SourceSighting[]): string {
  return unescape(sightings[bestShape(variant, sightings)]?.text ?? '')
}

function lineNumbersOf({ text, textLines, lines, lineNumbers }: ReadSighting): readonly number[] {
  const first = textLines?.[0] ?? lines[0]
  return lineNumbers ?? text.split('\n').map((_, n) => first + n)
}

/** Prefers the sighting that lost least of the text: complete, then with line breaks, then unescaped. */
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
  if (title) return { title: cutAtWord(title, LONGEST_TITLE), titleState: 'shown' }
  if (reviewed?.title && reviewed.titleFrom) {
    return { title: reviewed.title, titleState: 'reviewed', titleFrom: reviewed.titleFrom }
  }
  return { title: reviewed?.title ?? deriveTitle(text), titleState: 'derived' }
}

/** The most likely kind of an unreviewed post. Only an editor can set guidance or off-topic. */
function guessKind(text: string): PostMatter['kind'] {
  const failure =
    /\b(?:crash\w*|fail\w*|error|broken|stuck|hang\w*|leak\w*|panic\w*|drops?|dropped|not work\w*|doesn['’]t|does not|no longer|cannot|can['’]t|unable|issue|bug|timed? ?out|invalid)\b/iu
  return failure.test(text) ? 'symptom' : 'question'
}

/** The record of a sighting in the front matter of a post. */
export function toSighting(sighting: SourceSighting): Sighting {
  return {
    file: sighting.file,
    lines: [sighting.lines[0], sighting.lines[1]],
    ...(sighting.bytes ? { bytes: [sighting.bytes[0], sighting.bytes[1]] } : {}),
    layout: sighting.layout,
    role: sighting.role,
    title: sighting.title,
    metrics: toMetrics(sighting.shown),
    ...(dateOnly(sighting.shown) ? { dated: dateOnly(sighting.shown) } : {}),
    ...(sighting.attachments ? { attachments: [...sighting.attachments] } : {}),
    complete: sighting.complete,
    ...(sighting.masked ? { masked: true as const } : {}),
  }
}

/** The date of a listing row that shows no other figure. */
function dateOnly(shown: ShownMetrics | null): string | undefined {
  if (!shown?.activity || shown.replies || shown.boosts || shown.views) return undefined
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
