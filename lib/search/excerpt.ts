import type { Excerpt, Piece } from './api'
import type { PageText } from './index-data'
import { termsOf } from './terms'
import { words } from './words'

/** Length of an excerpt in characters, about three lines of a result. */
const LENGTH = 200

/** Cuts a text where words match one of the marks (index terms). */
export function mark(text: string, marks: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { text: word, start, end } of words(text)) {
    if (!termsOf(word).some((term) => marks.has(term))) continue
    if (start > from) pieces.push({ text: text.slice(from, start), hit: false })
    pieces.push({ text: text.slice(start, end), hit: true })
    from = end
  }
  if (from < text.length) pieces.push({ text: text.slice(from), hit: false })
  return pieces
}

/** The passage of a page with the most different marks in it, and the section that it stands in. */
export function excerptOf(page: PageText, url: string, marks: ReadonlySet<string>): Excerpt {
  let best = { score: -1, from: 0, section: page[0] ?? (['', '', ''] as const) }
  for (const section of page) {
    const found = words(section[2]).flatMap(({ text, start }) =>
      termsOf(text)
        .filter((term) => marks.has(term))
        .slice(0, 1)
        .map((term) => ({ term, start })),
    )
    const inHeading = words(section[1]).filter(({ text }) =>
      termsOf(text).some((term) => marks.has(term)),
    ).length
    found.forEach(({ start }, i) => {
      const passage = found.slice(i).filter((other) => other.start < start + LENGTH)
      const score = new Set(passage.map(({ term }) => term)).size + inHeading / 2
      if (score > best.score) best = { score, from: start, section }
    })
  }
  const [anchor, heading, text] = best.section
  return {
    pieces: mark(cut(text, best.from), marks),
    heading,
    url: anchor === '' ? url : `${url}#${anchor}`,
  }
}

/** About LENGTH characters from a little before `from`, cut between words. */
function cut(text: string, from: number): string {
  const early = Math.max(0, from - 40)
  const start = early === 0 ? 0 : text.indexOf(' ', early) + 1
  const end = start + LENGTH >= text.length ? text.length : text.lastIndexOf(' ', start + LENGTH)
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`
}
