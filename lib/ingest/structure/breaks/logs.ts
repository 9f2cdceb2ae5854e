import { linesAt, type Region, takeOut, type Segment } from './segment'

/** Unmistakable starts of log entries. */
const ENTRY = new RegExp(
  [
    String.raw`(?:default|error|info|debug|fault) (?:\d{4}-\d{2}-\d{2} )?\d{2}:\d{2}:\d{2}\.\d{3,9} ?[+-]\d{4} `,
    String.raw`\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{3,9}(?: ?[+-]\d{4} |<\d{1,6}>)`,
    String.raw`type: (?:debug|default|info|error|fault) time: `,
  ]
    .map((shape) => `(?<=^| )${shape}`)
    .join('|'),
  'g',
)

/** Fields of an entry as Console copies it, each on its own line. */
const FIELD = /(?<= )(?:(?:time|process|subsystem|category|message): (?=\S)|…(?= |$))/g

/**
 * Where prose continues after an entry: a word that starts sentences, not inside brackets or quotes,
 * followed by lower-case words.
 */
const PROSE =
  /(?<=[^.,:;] |\. )(?:I|We|This|These|The|It|There|However,|Is|Are|Can|Has|Does|Do|Any|For|In|If|As|When|Additionally,|After|But|And|What|Why|How|Please|Note|You) (?:[a-z][a-z’'-]*,? ){3}/g

/** Length at the start of an entry that is not searched for prose, because it is the entry's own text. */
const SHORTEST_ENTRY = 30

/** Quoted logs: a line per entry. */
export function logSegments(text: string): Segment[] {
  const entries = [...text.matchAll(ENTRY)].map((match) => ({ at: match.index, sign: match[0] }))
  const regions: Region[] = []
  for (let first = 0; first < entries.length;) {
    let last = first
    let to = entryEnd(text, entries[last]?.at as number, entries[last + 1]?.at)
    while (last + 1 < entries.length && to >= (entries[last + 1]?.at as number)) {
      last++
      to = entryEnd(text, entries[last]?.at as number, entries[last + 1]?.at)
    }
    const run = entries.slice(first, last + 1)
    const from = run[0]?.at as number
    regions.push({ from, to, lines: linesAt(text, from, to, starts(text, from, to, run)) })
    first = last + 1
  }
  return takeOut(text, regions)
}

/** Offsets at which the lines of a run of entries start. */
function starts(
  text: string,
  from: number,
  to: number,
  run: readonly { at: number; sign: string }[],
): number[] {
  const found = run.map((entry) => entry.at)
  const within = text.slice(from, to)
  if (run.some((entry) => entry.sign.startsWith('type: ')))
    for (const match of within.matchAll(FIELD)) found.push(from + match.index)
  return found.sort((a, b) => a - b)
}

function entryEnd(text: string, from: number, next: number | undefined): number {
  const limit = next ?? text.length
  const within = text.slice(from + SHORTEST_ENTRY, limit)
  PROSE.lastIndex = 0
  const prose = PROSE.exec(within)
  return prose === null ? limit : from + SHORTEST_ENTRY + prose.index
}
