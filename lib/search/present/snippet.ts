import { wordEnd } from '../../model/text/cut-at-word'
import type { PageText } from '../index/index-files'
import type { FindHighlights } from './highlight'

/** A passage of a page, and its section. */
export interface Snippet {
  readonly text: string
  readonly heading: string
  /** Address of the section, or of the page if the section has no anchor. */
  readonly url: string
}

/** Longest snippet in characters, about three lines of a result; a longer sentence is cut. */
const LENGTH = 200

/** Between two sentences of a line. */
const SENTENCE_END = /(?<=[.!?…]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u

/** The sentence, list item or table row of a page that matches the most different terms; else its first. */
export function snippetOf(page: PageText, url: string, find: FindHighlights): Snippet {
  let best = { score: 0, from: 0, text: '', section: page[0] ?? (['', '', ''] as const) }
  for (const section of page) {
    const inHeading = find(section[1]).length
    for (const text of section[2].split('\n').flatMap((line) => line.split(SENTENCE_END))) {
      const found = find(text)
      const terms = new Set(found.map(({ term }) => term)).size
      const score = terms > 0 ? terms + inHeading / 2 : 0
      if (best.text === '' || score > best.score)
        best = { score, from: found[0]?.start ?? 0, text, section }
    }
  }
  const [anchor, heading] = best.section
  return {
    text: cut(best.text, best.from),
    heading,
    url: anchor === '' ? url : `${url}#${anchor}`,
  }
}

/** At most about LENGTH characters, from a little before `from` where there are more; cut between words. */
function cut(text: string, from: number): string {
  if (text.length <= LENGTH) return text
  const early = Math.max(0, from - 40)
  const space = text.indexOf(' ', early)
  const start = early === 0 ? 0 : space >= 0 && space < from ? space + 1 : early
  const end = start + LENGTH >= text.length ? text.length : wordEnd(text, start + LENGTH, start)
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`
}
