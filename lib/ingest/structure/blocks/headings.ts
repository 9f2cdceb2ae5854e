import type { PhrasingContent } from 'mdast'
import type { Block, Neighbors, Span } from '../block'
import { heading, replaceSpans } from '../block'
import { inline } from '../inline'
import { isSectionName } from '../words'

/** Maximum length of a heading. */
const LONGEST = 80

/** The end of a sentence, of a question, or of an introduction to what follows. */
const ENDED = /[.?!…]["”’)]?$/

/** At least one sentence, which a heading has below it. */
const PROSE = /^.{60,}$|^[A-Z“"‘].{20,}[.?!:]["”’)]?$/

/** A heading starts with a capital letter or a section number and has no punctuation inside. */
const SHAPE = /^(?:\d{1,2}(?:\.\d{1,2})*[.)] )?[A-Z“"‘][^.;:|=<>{}]*$/

/**
 * Two stars on both sides of a whole line: the author's markup for strong text. CommonMark does not
 * recognize it with a space inside the stars (`**Problem **`, section 6.2), and the forum shows the stars.
 */
const STARRED = /^\*\*(?=\s?[\p{L}\p{N}“‘"(])([^*]{2,76})\*\*$/u

/** A section number and title; not a list, since the next line is no item. */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2})*[.)] [A-Z].{2,90}[^.?!,;:]$/

/** Whether line `at` of a run is a heading of the lines below it. */
export function isHeading(lines: readonly string[], at: number, neighbors: Neighbors): boolean {
  const line = lines[at] as string
  if (isSectionName(line)) return at + 1 < lines.length || neighbors.after !== undefined
  if (STARRED.test(line)) return at + 1 < lines.length || neighbors.after !== undefined
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

/** The words of a heading. Stars around them become strong text, so that readers see no stars. */
function title(line: string): PhrasingContent[] {
  const starred = STARRED.exec(line)?.[1]
  if (starred === undefined) return inline(line)
  return [{ type: 'strong', children: inline(starred.trim()) }]
}

/** Headings: a short line that is no sentence, after the end of a sentence and before prose. */
export function headings(lines: readonly string[], neighbors: Neighbors): readonly Block[] {
  const spans: Span[] = []
  for (let at = 0; at < lines.length; at++) {
    if (!isHeading(lines, at, neighbors)) continue
    spans.push({ from: at, to: at + 1, nodes: [heading(title(lines[at] as string))] })
  }
  return replaceSpans(lines, spans)
}
