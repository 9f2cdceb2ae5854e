import type { Fault } from '../../model/fault'
import type { Knowledge, Post } from '../../model/knowledge'
import { waitingPosts } from '../waiting'

/**
 * Checks that no curated page is an orphan: symptoms list or guides link to all remedies, and some page links to each
 * guide.
 */
export function checkOrphans(knowledge: Knowledge): Fault[] {
  const curated = [...knowledge.symptoms, ...knowledge.remediations, ...knowledge.guides]
  return [
    ...knowledge.remediations
      .filter(
        (page) =>
          page.symptoms.length === 0 &&
          page.state !== 'archived' &&
          !knowledge.guides.some((guide) => guide.body.includes(page.url)),
      )
      .map((page) => ({
        file: page.file,
        line: null,
        problem: 'no symptom lists the remedy',
        expected: 'a symptom that lists it under `remediations:`, or a link from a guide',
        fix: `add \`- ${page.slug}\` under \`remediations:\` of the symptom it fixes`,
      })),
    ...knowledge.guides
      .filter(
        (guide) =>
          !curated.some((page) => page.slug !== guide.slug && page.body.includes(guide.url)),
      )
      .map((guide) => ({
        file: guide.file,
        line: null,
        problem: 'no page links to the guide',
        expected: 'a link from a page that needs it',
        fix: `link to ${guide.url}`,
      })),
  ]
}

/**
 * Posts that wait to be placed, and questions and guidance that an editor placed but no page uses, as faults. They are
 * work for an editor and do not stop a build; only `npm run check -- --strict` fails on them.
 */
export function checkPlacement(knowledge: Knowledge): Fault[] {
  const waiting = new Set(waitingPosts(knowledge))
  const rest = knowledge.posts.filter((post) => !waiting.has(post))
  const fault = (post: Post, problem: string, expected: string, fix: string): Fault => ({
    file: post.file,
    line: null,
    problem,
    expected,
    fix,
  })
  return [
    ...[...waiting].map((post) =>
      fault(
        post,
        `the ${post.kind} post waits to be placed`,
        'a symptom that lists it under `posts:`, or the decision of an editor on its kind',
        'run: npm run place',
      ),
    ),
    ...rest
      .filter(
        (post) => post.kind === 'question' && post.symptoms.length === 0 && !isCited(post, 'guide'),
      )
      .map((post) =>
        fault(
          post,
          'no symptom lists the question post',
          'a symptom or guide that lists it under `posts:`',
          `add \`- ${post.slug}\` under \`posts:\` of the symptom or guide that answers it`,
        ),
      ),
    ...rest
      .filter((post) => post.kind === 'guidance' && !isCited(post, 'remediation'))
      .map((post) =>
        fault(
          post,
          'no remedy cites the guidance post',
          'a remedy that lists it under `posts:` or quotes it as evidence',
          `add \`- ${post.slug}\` under \`posts:\` of a remediation that it supports`,
        ),
      ),
  ]
}

function isCited({ citedBy }: Post, by: 'guide' | 'remediation'): boolean {
  return citedBy.some(({ kind }) => kind === by)
}
