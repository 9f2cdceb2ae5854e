import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { parseMarkdown } from '../../../markdown/tree'
import type { Knowledge, Post, Symptom } from '../../../model/knowledge'
import { isShown, logSample, namedSample, sentenceSample, type Span } from './sample-bounds'

/** A pattern together with words that it matches, for people to compare with what they see. */
export interface ShownSignature {
  readonly pattern: string
  /** The example, or the matching words of the first post that holds them, whole. */
  readonly sample: string
  /** Whether a machine prints the sample, or people say it in their reports. */
  readonly by: 'machine' | 'people'
}

/** A stretch of a post: a line (or all) of a code block, a name set as code, or running text. */
interface Passage {
  readonly kind: 'block' | 'name' | 'text'
  readonly text: string
}

/** What people do not write in plain sentences: digits, signs of code, quotes, capitals inside a word. */
const LOG_LIKE = /[\d_:=<>[\](){}"“'‘]|\p{Ll}\p{Lu}/u

/** What sentences hold of a machine’s words: a domain with its code, a value with its name. */
const PRINTED = /Domain Code=|\w=[\w["]|\w\(\w+: /

/** What makes a single word a name: a path, a symbol, a number with letters. */
const NAME = /\p{Ll}\p{Lu}|\w[./_]\w|\d/u

/**
 * The signatures of a symptom, each with a sample from its posts or its own example; those that would show
 * the same words, or part of the words of another, stand once.
 *
 * A sample is a machine’s when the match stands in a code block or in words set as code of one of the
 * posts; in running text when it is a single name, holds a value with its name (`Domain Code=10`,
 * `status=satisfied`, `POSIXErrorCode(rawValue: 22)`), or stands in quotes after a word for showing
 * (`it says "…"`). An example of the editors is a machine’s when it has anything that plain sentences
 * lack. All else is in the words of people, even where they name a symbol.
 */
export function shownSignatures(symptom: Symptom, knowledge: Knowledge): ShownSignature[] {
  const passages = symptom.posts.flatMap((slug) => {
    const post = knowledge.postBySlug.get(slug)
    return post ? passagesOf(post) : []
  })
  const shown = symptom.signatures.map(({ pattern, example }): ShownSignature => {
    if (example !== undefined)
      return { pattern, sample: example, by: LOG_LIKE.test(example) ? 'machine' : 'people' }
    return { pattern, ...(firstSample(pattern, passages) ?? { sample: pattern, by: 'machine' }) }
  })
  const words = shown.map(({ sample, by }) => ({ by, text: sample.replace(/[.!?]$/, '') }))
  return shown.filter((_, n) => {
    const { by, text } = words[n] as (typeof words)[number]
    return !words.some((other, at) =>
      other.text === text ? at < n : other.by === by && other.text.includes(text),
    )
  })
}

/** The match that says most surely who wrote it: code before names before sentences. */
function firstSample(
  pattern: string,
  passages: readonly Passage[],
): Omit<ShownSignature, 'pattern'> | undefined {
  const expression = new RegExp(pattern, 'i')
  for (const kind of ['block', 'name', 'text'] as const)
    for (const { text } of passages.filter((passage) => passage.kind === kind)) {
      const found = expression.exec(text)
      if (!found) continue
      const span = { start: found.index, end: found.index + found[0].length }
      if (kind === 'text' && !isMachines(text, span))
        return { sample: sentenceSample(text, span), by: 'people' }
      const sample = kind === 'block' ? logSample(text, span) : namedSample(text, span)
      return { sample, by: 'machine' }
    }
  return undefined
}

/** Whether running text repeats at this place what a machine prints. */
function isMachines(text: string, span: Span): boolean {
  const words = text.slice(span.start, span.end)
  const isName = !/\s/.test(words) && NAME.test(words)
  return isName || PRINTED.test(words) || isShown(text, span)
}

/** A post in passages: each line of its code blocks, then each block as one, for what runs over lines. */
function passagesOf(post: Post): Passage[] {
  const passages: Passage[] = [{ kind: 'text', text: post.title }]
  const blocks: Passage[] = []
  visit(parseMarkdown(post.body), (node: Nodes) => {
    const add = (kind: Passage['kind'], text: string, to = passages): unknown =>
      to.push({ kind, text: text.replace(/\s+/g, ' ').trim() })
    if (node.type === 'code') {
      for (const line of node.value.split('\n')) add('block', line)
      add('block', node.value, blocks)
    } else if (node.type === 'inlineCode') add('name', node.value)
    else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      add('text', toString(node))
  })
  return [...passages, ...blocks]
}
