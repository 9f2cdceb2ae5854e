import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { reuse } from '../../../util/node/result-cache'
import { parseMarkdown } from '../../../markdown/tree'
import type { Knowledge, Post, Symptom } from '../../../model/knowledge'
import { isShown, logSample, namedSample, sentenceSample, type Span } from './sample-bounds'

/** A pattern with a sample that it matches, which readers can compare with what they see. */
export interface ShownSignature {
  readonly pattern: string
  /** The signature's example, or the matching text from a post. */
  readonly sample: string
  /** Whether the sample is machine output or wording from people's reports. */
  readonly by: 'machine' | 'people'
}

/** A passage of a post: a line of a code block or the whole block, inline code, or running text. */
interface Passage {
  readonly kind: 'block' | 'name' | 'text'
  readonly text: string
}

/** Characters that plain sentences lack: digits, code punctuation, quotes, capitals inside a word. */
const LOG_LIKE = /[\d_:=<>[\](){}"“'‘]|\p{Ll}\p{Lu}/u

/** Machine output within a sentence: a domain with its code, or a named value. */
const PRINTED = /Domain Code=|\w=[\w["]|\w\(\w+: /

/** A single word that is a name: a path, a symbol, or a word with a digit. */
const NAME = /\p{Ll}\p{Lu}|\w[./_]\w|\d/u

/**
 * Returns the signatures of a symptom, each with its own example or a sample from the symptom's posts. Omits
 * a signature whose sample repeats another sample or part of one.
 *
 * A sample counts as machine output when the match is in a code block or inline code of a post. In running
 * text it counts when it is a single name, contains a named value (`Domain Code=10`, `status=satisfied`,
 * `POSIXErrorCode(rawValue: 22)`), or is quoted after a word that introduces output (`it says "…"`). An
 * editor's example counts when it contains characters that plain sentences lack. Everything else is people's
 * wording, even when it names a symbol.
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

/** The first match, in order of reliability: code blocks, then inline code, then running text. */
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
      if (kind === 'text' && !isMachineOutput(text, span))
        return { sample: sentenceSample(text, span), by: 'people' }
      const sample = kind === 'block' ? logSample(text, span) : namedSample(text, span)
      return { sample, by: 'machine' }
    }
  return undefined
}

/** Whether a span of running text repeats machine output. */
function isMachineOutput(text: string, span: Span): boolean {
  const words = text.slice(span.start, span.end)
  const isName = !/\s/.test(words) && NAME.test(words)
  return isName || PRINTED.test(words) || isShown(text, span)
}

/** Splits a post into passages. Whole code blocks follow single lines, for matches across lines. */
function passagesOf(post: Post): readonly Passage[] {
  return reuse(
    () => ['passages', post.title, post.body],
    () => readPassages(post),
  )
}

function readPassages(post: Post): Passage[] {
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
