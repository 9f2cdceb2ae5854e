import type { LineUse, ReadSighting, ReadSource, ToldLayout } from '../types'
import { readTextDump } from '../text/layouts'
import type { SourceText } from '../../../model/sources/source-text'
import { type HtmlLine, htmlLines } from './lines'

/**
 * Reads a saved HTML page of the forum. Its visible text goes through the readers for text dumps, and all
 * line numbers are those of the HTML file.
 *
 * @throws FaultError when its text has no known layout
 */
export function readHtml(source: SourceText, told?: ToldLayout): ReadSource {
  const lines = htmlLines(source.lines.join('\n'))
  const text = { file: source.file, lines: lines.map((line) => line.text) }
  const read = readTextDump(text, undefined, told)
  const lineOf = (n: number): number => lines[n - 1]?.line ?? source.lines.length
  return {
    ...read,
    format: 'html',
    sightings: read.sightings.map((post) => inFile(post, lineOf)),
    uses: usesInFile(read.uses, lines, source.lines.length),
    faults: read.faults.map((fault) => ({
      ...fault,
      line: fault.line === null ? null : lineOf(fault.line),
    })),
  }
}

function inFile(post: ReadSighting, lineOf: (n: number) => number): ReadSighting {
  const { textLines } = post
  return {
    ...post,
    lines: [lineOf(post.lines[0]), Math.max(lineOf(post.lines[0]), lineOf(post.lines[1]))],
    textLines: textLines && [lineOf(textLines[0]), lineOf(textLines[1])],
    lineNumbers: textLines ? post.text.split('\n').map((_, n) => lineOf(textLines[0] + n)) : [],
  }
}

/** A line of the file has the use of its text; lines with only markup are furniture. */
function usesInFile(
  uses: readonly (LineUse | undefined)[],
  lines: readonly HtmlLine[],
  count: number,
): (LineUse | undefined)[] {
  const inFileUses = new Array<LineUse | undefined>(count).fill('furniture')
  lines.forEach(({ line }, n) => {
    if (uses[n] !== 'furniture') inFileUses[line - 1] = uses[n]
  })
  return inFileUses
}
