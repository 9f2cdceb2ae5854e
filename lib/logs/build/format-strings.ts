import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { parseMarkdown } from '../../markdown/tree'

/** Languages of fenced code that is written, not printed by a program. */
const SOURCE_CODE = new Set(
  'swift objc objectivec c cpp javascript typescript js ts java kotlin python xml plist sh bash shell html graphql'.split(
    ' ',
  ),
)

/**
 * What only programs write: an error with domain and code, a clock time with a fraction, an address in
 * memory, a connection's number, a POSIX name, a level in angle brackets, an Objective-C method, a
 * dictionary, a panic. One of them makes a sentence of prose worth knowing as a log line.
 */
const PRINTED =
  /Domain\b.{0,8}\b[Cc]ode\b|\bcode=-?\d|\d:\d\d:\d\d[.,]\d{3}|\b0x[0-9a-f]{4,}|\[[CG]\d{1,5}[\].:]|\bE[A-Z]{4,}\b|<(?:Error|Fault|Debug|Default|Info)>|[-+]\[[A-Z]\w+ \w+|\bpanic\(|\berrno\b|\b(?:failed|failure|error)\b.{0,40}\d|[(:] ?\w+ = \S+;|\(-\d{3,5}\)|\bbroken pipe\b|\bno route to host\b|\b\w+=\w+, \w+=|\bsatisfied \(|\bNSURLError[A-Z]/

/** Quoted words that a program may have shown: four words or more. */
const QUOTED = /[“"]((?:[^\s“”"]+ ){3,30}[^“”"]{1,200})[”"]/g

/** Where one sentence ends and the next begins; a stop inside an identifier ends nothing. */
const SENTENCE_END = /(?<=[.?!:]["”)]?) +(?=["“]?[A-Z[<{-])/

/** A sentence that announces what a program printed: it ends in a colon, perhaps with a function’s name. */
const ANNOUNCES =
  /\b(?:messages?|errors?|logs?|output|warnings?|console|prints?|fails)\b[^.:]{0,80}:(?: ?(\w+:))?$/i

/** What a sample program prints: the text given to a call that writes it out. */
const PRINT_CALL =
  /\b(?:print|NSLog|[fs]?n?printf|os_log|append|debug|info|error|warning|notice)\((?:\w+, ?)?@?"((?:[^"\\\n]|\\.){12,300})"/g

/** Places in such a text where a value is put in. */
const PUT_IN = /\\\([^)]{0,60}\)+|%[-+ #0-9.]{0,6}(?:l{0,2}[diux]|[sdf@])|\\[nt]/g

/** Longest sentence taken from prose, in characters; a log line in prose is shorter. */
const LONGEST_SENTENCE = 400

/** A line that a program printed. */
export interface FormatString {
  readonly text: string
  /** It stands in a sentence, so that some of it may be the author’s words. */
  readonly inProse: boolean
}

/**
 * Lines of a post that a program printed, or shows people: fenced blocks that are not source code, then
 * sentences of the prose (and of the title) with something only programs write, and quoted messages.
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
