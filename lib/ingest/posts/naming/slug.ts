import anyAscii from 'any-ascii'
import { isReserved } from '../../../model/common'

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
