import { SignatureMatcher } from '../logs/match/signature-matcher'
import { plainText } from '../markdown/plain'
import type { Knowledge, Post, Symptom } from '../model/knowledge'
import { SymptomIndex } from './nearest'

/** How well the right symptom is suggested for posts that are placed, each left out in turn. */
export interface LeftOut {
  readonly posts: number
  /** Share of posts whose first suggestion is right, 0 to 1. */
  readonly first: number
  /** Share of posts for which the right symptom is among three, 0 to 1. */
  readonly amongThree: number
  /** Slugs of the posts for which it is not. */
  readonly missed: readonly string[]
}

/**
 * Leaves out each post that a symptom lists and suggests symptoms for it, as for a new post. Leaving out takes the
 * post from the pages that list it, with the quotes from it.
 *
 * @param signatures whether signatures stay that no other listed post has; without them the post is compared as if
 *   nobody had written a signature for it
 */
export function leaveOutEach(
  knowledge: Knowledge,
  { signatures }: { readonly signatures: boolean },
): LeftOut {
  const placed = knowledge.posts.filter((post) => post.symptoms.length > 0)
  const places = placed.map((post) => {
    const near = new SymptomIndex(without(post, knowledge, signatures)).nearest(post)
    return near.findIndex(({ symptom }) => post.symptoms.includes(symptom.slug))
  })
  const share = (is: (place: number) => boolean): number => places.filter(is).length / placed.length
  return {
    posts: placed.length,
    first: share((place) => place === 0),
    amongThree: share((place) => place >= 0),
    missed: placed.filter((_, n) => (places[n] ?? -1) < 0).map(({ slug }) => slug),
  }
}

/** The content as it would be without a post. Symptoms that do not know the post stay the same objects. */
function without(post: Post, knowledge: Knowledge, keepSignatures: boolean): Knowledge {
  const posts = knowledge.posts.filter((other) => other !== post)
  const postBySlug = new Map(posts.map((other) => [other.slug, other]))
  const symptoms = knowledge.symptoms.map((symptom): Symptom => {
    const evidence = symptom.evidence.filter((one) => !('post' in one && one.post === post.slug))
    const listed = symptom.posts.filter((slug) => slug !== post.slug)
    if (evidence.length === symptom.evidence.length && listed.length === symptom.posts.length)
      return symptom
    const found = printedIn(
      listed.flatMap((slug) => postBySlug.get(slug) ?? []),
      symptom,
    )
    const signatures = symptom.signatures.filter(
      ({ pattern, from }) => keepSignatures || from === 'external' || found.has(pattern),
    )
    return { ...symptom, posts: listed, evidence, signatures }
  })
  return { ...knowledge, posts, symptoms, postBySlug }
}

/** The signatures of a symptom that match one of the posts. */
function printedIn(posts: readonly Post[], { signatures }: Symptom): Set<string> {
  const set = new SignatureMatcher(signatures.map(({ pattern }) => ({ pattern, target: 0 })))
  const lines = posts.flatMap(({ body }) => plainText(body).split('\n'))
  return new Set(lines.flatMap((line) => set.find(line).map(({ pattern }) => pattern)))
}
