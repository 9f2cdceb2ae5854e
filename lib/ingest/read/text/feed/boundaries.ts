import { isClosing } from '../ending'
import { isSignatureAddress } from '../marker'
import type { Span } from '../span'
import { readTail } from '../tail'

/**
 * Proposes where the posts of a feed start. A feed has no separators, so the text decides: how much a line
 * reads like the start of a post, and the line above like the end of one. Reviewed boundaries in
 * `content/structure/boundaries/` replace the proposal.
 */
export function proposeBoundaries(lines: readonly string[], span: Span): Span[] {
  const starts = [span.first]
  let last = span.first
  for (let i = span.first; i <= span.last; i++) {
    const tail = readTail(lines, i, span.last)
    if (tail) {
      if (tail.last < span.last) starts.push(tail.last + 1)
      last = i = tail.last
      continue
    }
    if (!lines[i]?.trim()) continue
    const start = starts.at(-1) ?? span.first
    if (i > start && beginsPost(lines[i] ?? '', lines[last] ?? '', lines, start, last))
      starts.push(i)
    last = i
  }
  return starts.map((first, n) => ({ first, last: (starts[n + 1] ?? span.last + 1) - 1 }))
}

/** Minimum score for a boundary; each clue below adds to the score or subtracts from it. */
const ENOUGH = 3.5

function beginsPost(
  line: string,
  above: string,
  lines: readonly string[],
  start: number,
  last: number,
): boolean {
  const closing = closingOf(above.trim(), lines, start, last)
  // Few posts have only one line, so a line after the first usually continues it.
  const onlyOneLine = closing < 2.5 && last === start ? -2 : 0
  return openingOf(line.trim()) + closing + onlyOneLine >= ENOUGH
}

/** Headings that start a post. */
const HEADING =
  /^(?:Problem description|Problem|Summary|Description|Issue description|Issue|Overview|Abstract|Title)\b:?$/iu

type Clue = readonly [RegExp, number]

/** How much a line reads like the first line of a post. Only the strongest positive and negative clue count. */
const OPENINGS: readonly Clue[] = [
  [/^(?:hi|hello|hey|dear|good (?:day|morning|afternoon|evening)|greetings)\b(?:[ ,!:.]|$)/iu, 4.5],
  [
    /^(?:I|We)(?: a|['’])(?:m|re) (?:\w+ly )?(?:trying|developing|building|working|using|having|facing|seeing|creating|implementing|making|writing|experiencing|looking|investigating|integrating|encountering|new)\b/u,
    2.5,
  ],
  [
    /^(?:I|We)(?: have|['’]ve) (?:an?|been|developed|built|created|implemented|noticed|found|encountered|the following|tried)\b/u,
    2.5,
  ],
  [/^(?:I|We)(?: want|['’]d like| would like| need| wish) to\b/u, 2],
  [
    /^(?:I|We) (?:noticed|found|received|recently|use|develop|observed|would be|am\b|are\b|built|created|wrote)/u,
    2,
  ],
  [
    /^(?:My|Our) (?:app|application|game|team|company|project|product|customers?|users?|code|extension|VPN|tests?)\b/u,
    2.5,
  ],
  [HEADING, 2],
  [
    /^(?:As part of|For a long time|For (?:an?|our|my)|In (?:i(?:Pad)?OS|macOS|our|my|an?)|On (?:i(?:Pad)?OS|macOS|our|my)|After|Since|When|Recently|Recent|Starting (?:in|with)|From time to time|Every now and again|No \w+|It (?:works|seems|looks)|Has anyone)\b/u,
    1.5,
  ],
  [/^(?:General:|For important background information\b|This (?:issue|post|thread) )/u, 2.5],
]

/** Lines that continue the text before them. */
const CONTINUATIONS: readonly Clue[] = [
  [
    /^(?:but|so|and|or|however|also|additionally|then|this|that|these|those|it|here|there|for example|for instance|note|please|thank|any|any(?:one|body)|as (?:a|the)|same|both|finally|furthermore|moreover|because|the above|otherwise|instead|next|first|second|third|normally|unfortunately|once|by|in case)\b/iu,
    -2,
  ],
  [/^(?:if|what|why|can|could|would|should|is it|is this|are|do|did|will|whether)\b/iu, -1],
  [/^\p{Ll}/u, -2],
  [/^(?:[•*–—\-\d]|\W{2})/u, -3],
  // Code, logs and lists of names occur inside a post.
  [
    /[{};]$|^[{}()[\]<@#/]|^(?:let|var|func|import|class|struct|guard|return|await|try|static|const|int|void|extern)\b/u,
    -4,
  ],
  [/^\S+$/u, -2],
  [/^.{0,60}:$/u, -1.5],
]

function openingOf(line: string): number {
  const opening = Math.max(0, ...OPENINGS.map(([clue, weight]) => (clue.test(line) ? weight : 0)))
  const continuation = Math.min(
    0,
    ...CONTINUATIONS.map(([clue, weight]) => (clue.test(line) ? weight : 0)),
  )
  if (opening === 0) return Math.min(continuation, 0)
  // A long sentence is more likely to start a post than a heading or a list item.
  const sentence = line.length >= 70 && /[.?!]/u.test(line) ? 1 : 0
  return opening + (opening >= 4 ? 0 : continuation) + sentence
}

/** How much a line reads like the last line of a post. */
const CLOSINGS: readonly Clue[] = [
  [
    /\b(?:in advance|appreciated|greatly appreciate|any (?:help|guidance|insights?|thoughts|ideas?|suggestions?|advice)|thoughts\?)\b.{0,60}[.!?)]*$/iu,
    3,
  ],
  [/\bthank(?:s| you)\b.{0,60}$/iu, 3],
  [/\b\d{4}-\d{2}-\d{2} First (?:posted|written|published)\.$/u, 5],
  // Announcements end with a link to more; reports end with the affected versions.
  [/\b(?:documentation|learn more)\b.{0,60}\.$/iu, 2.5],
  [/^(?:Device|Model|i(?:Pad)?OS|macOS|Xcode|OS|Version)s?\b.{0,60}\d\W*$/iu, 1.5],
  [/\?\W*$/u, 2.5],
  [/\.(?:crash|ips|txt|zip|log|pcap|png|jpg)\s*$/u, 2],
  [/[.!)]\s*$/u, 1],
  [/[:,;{(]\s*$/u, -4],
]

function closingOf(above: string, lines: readonly string[], start: number, last: number): number {
  const below =
    lines
      .slice(last + 1, last + 6)
      .find((next) => next.trim())
      ?.trim() ?? ''
  // Guidance starts with a signed note; its heading and footnotes follow the signature.
  const continues = /^[—\[]/u.test(below) || (below.length <= 60 && !/[.?!:,]$/u.test(below))
  if (isSignatureAddress(above)) return continues ? -2 : 4
  if (/^(?:—|Share and Enjoy)$/iu.test(above)) return -6
  if (last > start && isClosing(above)) return continues && !HEADING.test(below) ? 0 : 4
  // A name below a closing formula.
  if (last > start + 1 && isClosing(lines[last - 1] ?? '') && above.split(/\s+/u).length <= 4)
    return 5
  const sum = CLOSINGS.filter(([clue]) => clue.test(above)).map(([, weight]) => weight)
  return Math.max(0, ...sum) + Math.min(0, ...sum)
}
