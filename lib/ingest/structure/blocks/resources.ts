import type { Block, Span } from '../block'
import { paragraph, replaceSpans, text } from '../block'
import { inline } from '../inline'
import type { ListItem } from 'mdast'

/** Document types that Apple's lists of resources name after a title. */
const KIND = String.raw`(?:framework documentation|documentation|document|forums post|developer news post|technote|sample code|support article|support document|tech talk|man page)`

/** A technote, archived note or WWDC session: its number precedes its title. */
const NUMBERED =
  /^(?:TN\d{4}|Technote \d{4}|QA\d{4}|WWDC \d{4} Session \d{1,5})(?= (?:[A-Z]|iOS|macOS))/

/** `Title kind`, `Title kind (remark)` or `Title kind — remark`. */
const TITLED = new RegExp(
  String.raw`^(\S.{2,120}?) (${KIND}(?: \([^()]{2,60}\)| \[\d{1,2}\])?)(?: — .{2,400})?$`,
)

/** Lines of such lists without a document. */
const BESIDE = /^(?:Forums (?:tags?|subtopic): |More .{2,60} forums tags: |See .{3,60} Resources$)/

const isResource = (line: string) => NUMBERED.test(line) || TITLED.test(line)

/** A resource with its title in italics. */
function item(line: string): ListItem {
  const number = NUMBERED.exec(line)?.[0]
  const titled = TITLED.exec(line)
  let children = inline(line)
  if (number !== undefined) {
    const [title = '', rest = ''] = splitAtRemark(line.slice(number.length + 1))
    children = [
      text(`${number} `),
      { type: 'emphasis', children: [text(title)] },
      ...(rest === '' ? [] : inline(rest)),
    ]
  } else if (titled !== null) {
    const title = titled[1] as string
    children = [{ type: 'emphasis', children: [text(title)] }, ...inline(line.slice(title.length))]
  }
  return { type: 'listItem', spread: false, children: [paragraph(children)] }
}

/** The text after a title: the document type, the number of a note, a remark. */
const REMARK = new RegExp(String.raw`(?: ${KIND})?(?: \[\d{1,2}\])?(?: — .{1,400})?$`)

/** A title, then a remark after a dash or the number of a note in brackets. */
function splitAtRemark(titleAndRest: string): [string, string] {
  const cut = REMARK.exec(titleAndRest)?.index ?? titleAndRest.length
  return [titleAndRest.slice(0, cut), titleAndRest.slice(cut)]
}

/** Lists of at least two resources in the style `title documentation — remark`. */
export function resources(lines: readonly string[]): readonly Block[] {
  const spans: Span[] = []
  for (let at = 0; at < lines.length; at++) {
    let end = at
    while (
      end < lines.length &&
      (isResource(lines[end] as string) || BESIDE.test(lines[end] as string))
    )
      end++
    const found = lines.slice(at, end)
    if (found.filter(isResource).length >= 2) {
      spans.push({
        from: at,
        to: end,
        nodes: [{ type: 'list', ordered: false, spread: false, children: found.map(item) }],
      })
    }
    at = Math.max(at, end - 1)
  }
  return replaceSpans(lines, spans)
}
