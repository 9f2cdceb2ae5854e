import anyAscii from 'any-ascii'
import { cutAtWord } from '../../../model/text/cut-at-word'
import { isReserved } from '../../../model/common'

/** Maximum length of a derived title, about one or two lines in a search result. */
const LONGEST = 90

const EMPTY_OPENING =
  /^(?:hi|hello|hey|dear|good (?:day|morning|afternoon|evening)|greetings)\b[^.!?,:]{0,40}[,.!:]?\s*/iu

/**
 * Derives a title for a post without one: its first meaningful sentence without the greeting, cut between
 * words. An editor can replace it in `content/structure/posts.yaml`.
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

/** Maximum length of a new slug; the schema allows 90. */
const LONGEST_SLUG = 64

/**
 * Makes the slug of a title: ASCII letters and digits, words joined by hyphens, cut between words.
 * Letters outside ASCII are transliterated: `ß` → `ss`, `ł` → `l`, `Ж` → `zh`.
 *
 * Appends a word to a reserved slug, and a number to one that is taken.
 *
 * @param taken slugs in use
 */
export function newSlug(title: string, taken: ReadonlySet<string>): string {
  const words = title
    .normalize('NFKC')
    .replace(/[\p{L}\p{M}]+/gu, (letters) => anyAscii(letters))
    .replace(/[’'‘`]/gu, '')
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
