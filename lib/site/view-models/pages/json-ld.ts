import { plainText } from '../../../markdown/plain'
import type { Guide, Knowledge, Post, Remedy, Symptom } from '../../../model/knowledge'
import type { PostMatter } from '../../../model/post'
import { absolute } from '../../addresses'
import { config } from '../../config'
import { lastTouched } from './history'
import { present } from './lookup'
import { mostShown, postSummary } from '../posts/post-view'
import { withoutReferences } from './prose'

/**
 * Returns the schema.org data of a page. A curated page is a `TechArticle` by this site, forum guidance a
 * `TechArticle` without an author, and an answered question or report a `QAPage` (https://schema.org/QAPage);
 * null for other posts. Omits what the sources do not show: authors and dates of posts, and the day a page
 * was first published.
 */
export function structuredData(
  page: Post | Symptom | Remedy | Guide,
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

/** The answers are those in the post's thread and the summaries of its symptoms' remedies. */
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

/** Remedies of the post's symptoms, without repeats. Omits those without a known fix, which are not answers. */
function answeringRemedies(post: Post, knowledge: Knowledge): Remedy[] {
  const slugs = present(post.symptoms, knowledge.symptomBySlug).flatMap(
    (symptom) => symptom.remediations,
  )
  return present([...new Set(slugs)], knowledge.remedyBySlug).filter(
    ({ outcome }) => outcome !== 'no-known-fix',
  )
}

function remedyAnswer(remedy: Remedy): object {
  return {
    '@type': 'Answer',
    text: plain(remedy.summary),
    author: thisSite(),
    ...addressOf(remedy),
  }
}

/** Sources show at most a role as the author of an answer, such as `DTS Engineer` or `Apple`. */
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
