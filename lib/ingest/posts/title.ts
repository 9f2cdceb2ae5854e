import { cutAtWord } from '../../model/text/cut-at-word'
import { isReserved } from '../../model/common'

/** Longest title that is derived; about what a search result shows on one or two lines. */
const LONGEST = 90

const EMPTY_OPENING =
  /^(?:hi|hello|hey|dear|good (?:day|morning|afternoon|evening)|greetings)\b[^.!?,:]{0,40}[,.!:]?\s*/iu

/**
 * A title for a post that no source shows with one: its first sentence that says something, without
 * the greeting, cut at a word. An editor replaces it in `content/structure/posts.yaml`.
 */
export function deriveTitle(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const opening = lines.find((line) => line.replace(EMPTY_OPENING, '').split(' ').length >= 4)
  const line = (opening ?? lines[0] ?? '').replace(EMPTY_OPENING, '') || (lines[0] ?? '')
  const sentence = /^.{20,}?[.?!](?=\s|$)/u.exec(line)?.[0] ?? line
  const short = cutAtWord(sentence.replace(/[.:,]$/u, ''), LONGEST).replace(/[\s,;:–—-]+ …$/u, ' …')
  return short === '' ? 'Untitled post' : short.slice(0, 1).toUpperCase() + short.slice(1)
}

/** Longest slug that is given; the schema allows 90. */
const LONGEST_SLUG = 64

/**
 * The slug of a title: ASCII letters and digits, words joined by hyphens, cut at a word.
 *
 * Words are appended to a slug that is reserved, and a number to one that collides.
 *
 * @param taken slugs that may not be given again
 */
export function slugFor(title: string, taken: ReadonlySet<string>): string {
  const words = title
    .normalize('NFKD')
    .replace(/[’'‘`]/gu, '')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/gu)
  let slug = ''
  for (const word of words ?? []) {
    const longer = slug === '' ? word.slice(0, LONGEST_SLUG) : `${slug}-${word}`
    if (longer.length > LONGEST_SLUG) break
    slug = longer
  }
  if (slug === '') slug = 'post'
  if (isReserved(slug)) slug = `${slug}-post`
  if (!taken.has(slug)) return slug
  for (let n = 2; ; n++) if (!taken.has(`${slug}-${n}`)) return `${slug}-${n}`
}
