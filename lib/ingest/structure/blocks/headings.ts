import type { PhrasingContent } from 'mdast'
import type { Block, Neighbours, Span } from '../block'
import { heading, replaceSpans } from '../block'
import { inline } from '../inline'
import { isSectionName } from '../words'

/** Longest line that is taken for a heading. */
const LONGEST = 80

/** Ends as a sentence, a question, or something that introduces what follows. */
const ENDED = /[.?!…]["”’)]?$/

/** A sentence or more, as a heading has below it. */
const PROSE = /^.{60,}$|^[A-Z“"‘].{20,}[.?!:]["”’)]?$/

/** Written as a heading: starts with a capital or a section's number, and has no marks inside. */
const SHAPE = /^(?:\d{1,2}(?:\.\d{1,2})*[.)] )?[A-Z“"‘][^.;:|=<>{}]*$/

/**
 * Two stars on both sides of a whole line: strong as its author typed it. Where there is a space inside
 * the stars (`**Problem **`), CommonMark does not read them (section 6.2), and the forum shows them.
 */
const STARRED = /^\*\*(?=\s?[\p{L}\p{N}“‘"(])([^*]{2,76})\*\*$/u

/** A section's number and title: no list, since what follows is no item. */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2})*[.)] [A-Z].{2,90}[^.?!,;:]$/

/** Whether line `at` of a run reads as a heading above what follows it. */
export function isHeading(lines: readonly string[], at: number, beside: Neighbours): boolean {
  const line = lines[at] as string
  if (isSectionName(line)) return at + 1 < lines.length || beside.after !== undefined
  if (STARRED.test(line)) return at + 1 < lines.length || beside.after !== undefined
  if (NUMBERED.test(line))
    return at + 1 < lines.length && !/^\d{1,2}[.)]/.test(lines[at + 1] as string)
  if (line.length > LONGEST || !SHAPE.test(line) || /[.?!,;:…]["”’)]?$/.test(line)) return false
  if (/^(?:IMPORTANT|Note|WARNING|Hi|Hello|Thanks|Thank|Regards|PS)\b/.test(line)) return false
  const above = at === 0 ? undefined : lines[at - 1]
  if (above !== undefined && !ENDED.test(above)) return false
  if (line.split(' ').length > 10) return false
  const below = lines[at + 1]
  return below !== undefined && PROSE.test(below)
}

/** The words of a heading; stars around them become strong, so that readers see no stars. */
function title(line: string): PhrasingContent[] {
  const starred = STARRED.exec(line)?.[1]
  if (starred === undefined) return inline(line)
  return [{ type: 'strong', children: inline(starred.trim()) }]
}

/** Headings: a short line that is no sentence, after one that ended and above one that is prose. */
export function headings(lines: readonly string[], beside: Neighbours): readonly Block[] {
  const spans: Span[] = []
  for (let at = 0; at < lines.length; at++) {
    if (!isHeading(lines, at, beside)) continue
    spans.push({ from: at, to: at + 1, nodes: [heading(title(lines[at] as string))] })
  }
  return replaceSpans(lines, spans)
}
