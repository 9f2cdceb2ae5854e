import { cutAtWord } from '../../../model/text/cut-at-word'

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
