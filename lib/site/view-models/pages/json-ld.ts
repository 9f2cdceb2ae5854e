import { plainText } from '../../../markdown/plain'
import type { Guide, Knowledge, Post, Remediation, Symptom } from '../../../model/knowledge'
import type { PostMatter } from '../../../model/post'
import { absolute } from '../../addresses'
import { config } from '../../config'
import { lastTouched } from './history'
import { present } from './lookup'
import { mostShown, postSummary } from '../posts/post-view'
import { withoutReferences } from './prose'

/**
 * What a page is in schema.org's words: a curated page is a `TechArticle` of this site, guidance of the forum
 * a `TechArticle` of nobody known, a question or report that is answered a `QAPage`
 * (https://schema.org/QAPage). Nothing for other posts. Only what is known is said: no source tells who wrote
 * a post or when, and no page records the day on which it was first published.
 */
export function structuredData(
  page: Post | Symptom | Remediation | Guide,
  knowledge: Knowledge,
): object | null {
  if (page.kindOfPage === 'post') return postData(page, knowledge)
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: page.title,
    abstract: plain(page.summary),
    dateModified: lastTouched(page),
    author: thisSite(),
    publisher: thisSite(),
    ...addressOf(page),
  }
}

function postData(post: Post, knowledge: Knowledge): object | null {
  if (post.kind === 'off-topic') return null
  if (post.kind === 'symptom' || post.kind === 'question') return questionPage(post, knowledge)
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: post.title,
    abstract: postSummary(post),
    ...(post.thread && { isBasedOn: post.thread }),
    ...addressOf(post),
  }
}

/** The answers are those of the post's thread and the summaries of the remedies of its symptoms. */
function questionPage(post: Post, knowledge: Knowledge): object | null {
  const thread = post.answers ?? []
  const remedies = answeringRemedies(post, knowledge)
  const answerCount = thread.length + remedies.length
  if (answerCount === 0) return null
  const accepted = thread.find((answer) => answer.accepted)
  const suggested = [
    ...thread.filter((answer) => answer !== accepted).map(threadAnswer),
    ...remedies.map(remedyAnswer),
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'QAPage',
    mainEntity: {
      '@type': 'Question',
      name: post.title,
      text: postSummary(post),
      answerCount,
      ...(post.sightings.some(({ metrics }) => metrics) && {
        upvoteCount: mostShown(post, 'boosts'),
      }),
      ...(accepted && { acceptedAnswer: threadAnswer(accepted) }),
      ...(suggested.length > 0 && { suggestedAnswer: suggested }),
      ...addressOf(post),
    },
  }
}

/** Remedies of the post's symptoms, each once; one that only limits the damage answers nothing. */
function answeringRemedies(post: Post, knowledge: Knowledge): Remediation[] {
  const slugs = present(post.symptoms, knowledge.symptomBySlug).flatMap(
    (symptom) => symptom.remediations,
  )
  return present([...new Set(slugs)], knowledge.remediationBySlug).filter(
    ({ outcome }) => outcome !== 'no-known-fix',
  )
}

function remedyAnswer(remedy: Remediation): object {
  return {
    '@type': 'Answer',
    text: plain(remedy.summary),
    author: thisSite(),
    ...addressOf(remedy),
  }
}

/** Of who answers a source shows a role at most, as `DTS Engineer` or `Apple`, under which Apple answers. */
function threadAnswer({ text, by }: NonNullable<PostMatter['answers']>[number]): object {
  return {
    '@type': 'Answer',
    text: plainText(text),
    ...(by && { author: { '@type': 'Organization', name: by } }),
  }
}

function thisSite(): object {
  return {
    '@type': 'Organization',
    name: config.name,
    ...(config.address !== null && { url: config.address }),
  }
}

function addressOf({ url }: { readonly url: string }): object {
  return config.address === null ? {} : { url: absolute(url) }
}

function plain(markdown: string): string {
  return withoutReferences(markdown).replace(/[`*_]/g, '')
}
