import { nextLine, type Span } from './span'

/** The tags below a post in a feed or the question of a thread. */
export interface Tail {
  readonly first: number
  readonly last: number
  /** Topic, subtopic and tags, in that order. */
  readonly tags: readonly string[]
}

const GREETING = /^(?:hi|hello|hey|dear|good (?:day|morning|evening)|greetings|thanks?)\b/iu
/** A tag is a name of at most five words, without the punctuation of a sentence. */
const TAG = /^[\p{L}\p{N}][\p{L}\p{N} &+./()'’-]{0,48}$/u

/**
 * Reads the `Topic: / SubTopic: / Tags:` lines at `at`, up to `end`. Returns undefined if there are none. A
 * list of tags has no end mark, so it continues while lines are short names; only a reviewed file can tell
 * that the next post starts with such a line.
 */
export function readTail(lines: readonly string[], at: number, end: number): Tail | undefined {
  if (lines[at]?.trim() !== 'Topic:') return undefined
  const tags: string[] = []
  let last = at
  for (const label of ['Topic:', 'SubTopic:']) {
    const labelAt = nextLine(lines, label === 'Topic:' ? at : last + 1, end)
    if (labelAt < 0 || lines[labelAt]?.trim() !== label) continue
    const valueAt = nextLine(lines, labelAt + 1, end)
    last = valueAt < 0 ? labelAt : valueAt
    if (valueAt >= 0) tags.push(lines[valueAt]?.trim() ?? '')
  }
  const tagsAt = nextLine(lines, last + 1, end)
  if (tagsAt >= 0 && lines[tagsAt]?.trim() === 'Tags:') {
    last = tagsAt
    for (let i = nextLine(lines, last + 1, end); i >= 0; i = nextLine(lines, i + 1, end)) {
      const line = lines[i]?.trim() ?? ''
      if (!TAG.test(line) || line.split(' ').length > 5 || GREETING.test(line)) break
      tags.push(line)
      last = i
    }
  }
  return { first: at, last, tags }
}

/** The tags at the end of a span; undefined if there are none. */
export function tailOf(lines: readonly string[], span: Span): Tail | undefined {
  for (let i = span.last; i >= span.first && i > span.last - 24; i--) {
    if (lines[i]?.trim() !== 'Topic:') continue
    const tail = readTail(lines, i, span.last)
    return tail
  }
  return undefined
}
