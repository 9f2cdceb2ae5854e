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

/** Length of a snippet in characters, about three lines of a result. */
const LENGTH = 200

/** The passage of a page that matches the most different terms. */
export function snippetOf(page: PageText, url: string, find: FindHighlights): Snippet {
  let best = { score: -1, from: 0, section: page[0] ?? (['', '', ''] as const) }
  for (const section of page) {
    const found = find(section[2])
    const inHeading = find(section[1]).length
    found.forEach(({ start }, i) => {
      const passage = found.slice(i).filter((other) => other.start < start + LENGTH)
      const score = new Set(passage.map(({ term }) => term)).size + inHeading / 2
      if (score > best.score) best = { score, from: start, section }
    })
  }
  const [anchor, heading, text] = best.section
  return {
    text: cut(text, best.from),
    heading,
    url: anchor === '' ? url : `${url}#${anchor}`,
  }
}

/** About LENGTH characters, starting shortly before `from`, cut between words. */
function cut(text: string, from: number): string {
  const early = Math.max(0, from - 40)
  const space = text.indexOf(' ', early)
  const start = early === 0 ? 0 : space >= 0 && space < from ? space + 1 : early
  const end = start + LENGTH >= text.length ? text.length : wordEnd(text, start + LENGTH, start)
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`
}
