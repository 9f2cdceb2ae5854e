import { plainText } from '../markdown/plain'
import type { Guide, Knowledge, Post, Remediation, Symptom } from '../model/knowledge'
import { absolute } from './addresses'
import { config } from './config'
import { present } from './lookup'
import { isAnswered, mostShown, postSummary } from './post-view'
import { withoutReferences } from './prose'

/**
 * What a page is in schema.org's words: a curated page is a `TechArticle`, an answered post a `QAPage`
 * whose answers are those of its thread and the summaries of its symptoms' remedies. https://schema.org/QAPage
 */
export function structuredData(
  page: Post | Symptom | Remediation | Guide,
  knowledge: Knowledge,
): object | null {
  const url = config.address === null ? {} : { url: absolute(page.url) }
  if (page.kindOfPage === 'post') return questionPage(page, knowledge, url)
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: page.title,
    abstract: plain(page.summary),
    dateModified: page.reviewed,
    ...url,
  }
}

function questionPage(post: Post, knowledge: Knowledge, url: object): object | null {
  const thread = post.answers ?? []
  if (!isAnswered(post, knowledge) || (post.symptoms.length === 0 && thread.length === 0))
    return null
  const accepted = thread.filter((answer) => answer.accepted).map(threadAnswer)[0]
  const remedies = present(
    [
      ...new Set(
        present(post.symptoms, knowledge.symptomBySlug).flatMap((symptom) => symptom.remediations),
      ),
    ],
    knowledge.remediationBySlug,
  )
  return {
    '@context': 'https://schema.org',
    '@type': 'QAPage',
    mainEntity: {
      '@type': 'Question',
      name: post.title,
      text: postSummary(post),
      answerCount: remedies.length + thread.length,
      upvoteCount: mostShown(post, 'boosts'),
      ...(accepted && { acceptedAnswer: accepted }),
      suggestedAnswer: [
        ...thread.filter((answer) => !answer.accepted).map(threadAnswer),
        ...remedies.map((remedy) => ({
          '@type': 'Answer',
          text: plain(remedy.summary),
          ...(config.address !== null && { url: absolute(remedy.url) }),
        })),
      ],
      ...url,
    },
  }
}

function threadAnswer({ text }: { readonly text: string }): object {
  return { '@type': 'Answer', text: plainText(text) }
}

function plain(markdown: string): string {
  return withoutReferences(markdown).replace(/[`*_]/g, '')
}
