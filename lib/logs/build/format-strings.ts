import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { parseMarkdown } from '../../markdown/tree'

/** Languages of fences that hold source code, not program output. */
const SOURCE_CODE = new Set(
  'swift objc objectivec c cpp javascript typescript js ts java kotlin python xml plist sh bash shell html graphql'.split(
    ' ',
  ),
)

/**
 * Text that only programs write: an error with domain and code, a time with a fraction, a memory address,
 * a connection number, a POSIX name, a level in angle brackets, an Objective-C method, a dictionary, a
 * panic. A sentence with any of them is treated as a log line.
 */
const PRINTED =
  /Domain\b.{0,8}\b[Cc]ode\b|\bcode=-?\d|\d:\d\d:\d\d[.,]\d{3}|\b0x[0-9a-f]{4,}|\[[CG]\d{1,5}[\].:]|\bE[A-Z]{4,}\b|<(?:Error|Fault|Debug|Default|Info)>|[-+]\[[A-Z]\w+ \w+|\bpanic\(|\berrno\b|\b(?:failed|failure|error)\b.{0,40}\d|[(:] ?\w+ = \S+;|\(-\d{3,5}\)|\bbroken pipe\b|\bno route to host\b|\b\w+=\w+, \w+=|\bsatisfied \(|\bNSURLError[A-Z]/

/** A quotation of four words or more, which may be a program’s message. */
const QUOTED = /[“"]((?:[^\s“”"]+ ){3,30}[^“”"]{1,200})[”"]/g

/** The boundary between two sentences; a period inside an identifier is not one. */
const SENTENCE_END = /(?<=[.?!:]["”)]?) +(?=["“]?[A-Z[<{-])/

/** A sentence that introduces program output: it ends in a colon, optionally followed by a function’s name. */
const ANNOUNCES =
  /\b(?:messages?|errors?|logs?|output|warnings?|console|prints?|fails)\b[^.:]{0,80}:(?: ?(\w+:))?$/i

/** The string argument of a print or log call in sample code. */
const PRINT_CALL =
  /\b(?:print|NSLog|[fs]?n?printf|os_log|append|debug|info|error|warning|notice)\((?:\w+, ?)?@?"((?:[^"\\\n]|\\.){12,300})"/g

/** Interpolations, format specifiers and escapes in such a string. */
const PUT_IN = /\\\([^)]{0,60}\)+|%[-+ #0-9.]{0,6}(?:l{0,2}[diux]|[sdf@])|\\[nt]/g

/** Longest sentence taken from prose, in characters; log lines in prose are shorter. */
const LONGEST_SENTENCE = 400

/** A line that a program printed. */
export interface FormatString {
  readonly text: string
  /** Whether it comes from a sentence or sample code, so it may include the author’s words. */
  readonly inProse: boolean
}

/**
 * Finds the lines of a post that a program printed: lines of fences that are not source code, strings that
 * sample code prints, sentences of the prose or title with text that only programs write, and quoted or
 * introduced messages.
 */
export function formatStrings(title: string, markdown: string): FormatString[] {
  const lines: string[] = []
  const sentences: string[] = []
  const prose: string[] = [title]
  visit(parseMarkdown(markdown), (node) => {
    if (node.type === 'code') {
      if (!SOURCE_CODE.has((node.lang ?? '').toLowerCase())) lines.push(...node.value.split('\n'))
      else
        for (const [, text] of node.value.matchAll(PRINT_CALL)) sentences.push(textOf(text ?? ''))
    } else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      prose.push(...toString(node).split('\n'))
    }
  })
  prose.forEach((text, i) => {
    const announced = ANNOUNCES.exec(text)
    const next = prose[i + 1]
    if (announced && next && next.length <= LONGEST_SENTENCE) {
      sentences.push(`${announced[1] ?? ''} ${next}`)
    }
    for (const [, message] of text.matchAll(QUOTED)) sentences.push(message ?? '')
    for (const sentence of text.split(SENTENCE_END)) {
      if (sentence.length <= LONGEST_SENTENCE && PRINTED.test(sentence)) sentences.push(sentence)
    }
  })
  return [
    ...distinct(lines).map((text) => ({ text, inProse: false })),
    ...distinct(sentences).map((text) => ({ text, inProse: true })),
  ]
}

function textOf(literal: string): string {
  return literal.replace(PUT_IN, ' ')
}

function distinct(lines: readonly string[]): string[] {
  return [...new Set(lines.map((line) => line.trim()))].filter(Boolean)
}
