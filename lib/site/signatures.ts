import { plainText } from '../markdown/plain'
import type { Knowledge, Symptom } from '../model/knowledge'

/** A pattern together with words that it matches, for people to compare with what they see. */
export interface ShownSignature {
  readonly pattern: string
  /** The example, or the matching words of the first post that holds them. */
  readonly sample: string
}

/** Most characters of a sample. */
const LONGEST = 160

/** The signatures of a symptom, each with a sample from its posts or its own example. */
export function shownSignatures(symptom: Symptom, knowledge: Knowledge): ShownSignature[] {
  const texts = symptom.posts.map((slug) => {
    const post = knowledge.postBySlug.get(slug)
    return post ? plainText(`${post.title}\n\n${post.body}`).replace(/\s+/g, ' ') : ''
  })
  return symptom.signatures.map(({ pattern, example }) => ({
    pattern,
    sample: example ?? firstMatch(pattern, texts) ?? pattern,
  }))
}

function firstMatch(pattern: string, texts: readonly string[]): string | undefined {
  const expression = new RegExp(pattern, 'i')
  for (const text of texts) {
    const found = expression.exec(text)?.[0]
    if (found) return found.length > LONGEST ? `${found.slice(0, LONGEST)}…` : found
  }
  return undefined
}
