import type { Block } from '../block'
import { paragraph, text } from '../block'
import { prose } from '../inline'
import { LONGEST_PARAGRAPH } from '../lines'
import { OPEN_ENDED } from '../words'

/** A word that was broken at its hyphen: `Wi-` and `Fi connectivity`. */
const cutWord = (above: string, line: string) =>
  above.length > 40 && /\p{L}-$/u.test(above) && /^\p{L}/u.test(line)

/**
 * Whether a line continues the one above. Mail-style wrapping breaks sentences, so the line above has no
 * punctuation at its end and this one starts in lower case.
 */
function goesOn(above: string, line: string): boolean {
  return (
    cutWord(above, line) ||
    (above.length > 40 && OPEN_ENDED.has(above.slice(above.lastIndexOf(' ') + 1))) ||
    (/[\p{L},’'-]$/u.test(above) && above.length > 40 && /^\p{Ll}/u.test(line) && line.length > 3)
  )
}

/** All remaining lines: one paragraph per line, wrapped lines joined up to the maximum length of a paragraph. */
export function paragraphs(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = []
  let at = 0
  while (at < lines.length) {
    let end = at + 1
    let length = (lines[at] as string).length
    while (end < lines.length && goesOn(lines[end - 1] as string, lines[end] as string)) {
      length += (lines[end] as string).length
      if (length > LONGEST_PARAGRAPH) break
      end++
    }
    const children = lines
      .slice(at, end)
      .flatMap((line, index) => [
        ...(index === 0 || cutWord(lines[at + index - 1] as string, line) ? [] : [text('\n')]),
        ...prose(line),
      ])
    blocks.push({ kind: 'node', node: paragraph(children) })
    at = end
  }
  return blocks
}
