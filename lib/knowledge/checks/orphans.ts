import type { Fault } from '../../model/fault'
import type { Knowledge } from '../../model/knowledge'
import type { PageLines } from '../page-lines'

/**
 * Checks that no page is an orphan: symptoms list all symptom posts, symptoms or guides all question posts,
 * remedies cite all guidance posts, symptoms list or guides link to all remedies, and some page links to each guide.
 */
export function checkOrphans(knowledge: Knowledge): Fault[] {
  const orphan = (file: string, problem: string, expected: string, fix: string): Fault => ({
    file,
    line: null,
    problem,
    expected,
    fix,
  })
  const curated = [...knowledge.symptoms, ...knowledge.remediations, ...knowledge.guides]
  const inGuides = new Set(knowledge.guides.flatMap(({ posts }) => posts))
  return [
    ...knowledge.posts
      .filter(
        (post) =>
          post.symptoms.length === 0 &&
          (post.kind === 'symptom' || (post.kind === 'question' && !inGuides.has(post.slug))),
      )
      .map((post) =>
        orphan(
          post.file,
          `no symptom lists the ${post.kind} post`,
          'a symptom, or for a question also a guide, that lists it under `posts:`',
          `add \`- ${post.slug}\` under \`posts:\` of the symptom it reports`,
        ),
      ),
    ...knowledge.posts
      .filter(
        (post) =>
          post.kind === 'guidance' && !post.citedBy.some(({ kind }) => kind === 'remediation'),
      )
      .map((post) =>
        orphan(
          post.file,
          'no remedy cites the guidance post',
          'a remedy that lists it under `posts:` or quotes it as evidence',
          `add \`- ${post.slug}\` under \`posts:\` of a remediation that it supports`,
        ),
      ),
    ...knowledge.remediations
      .filter(
        (page) =>
          page.symptoms.length === 0 &&
          page.state !== 'archived' &&
          !knowledge.guides.some((guide) => guide.body.includes(page.url)),
      )
      .map((page) =>
        orphan(
          page.file,
          'no symptom lists the remedy',
          'a symptom that lists it under `remediations:`, or a link from a guide',
          `add \`- ${page.slug}\` under \`remediations:\` of the symptom it fixes`,
        ),
      ),
    ...knowledge.guides
      .filter(
        (guide) =>
          !curated.some((page) => page.slug !== guide.slug && page.body.includes(guide.url)),
      )
      .map((guide) =>
        orphan(
          guide.file,
          'no page links to the guide',
          'a link from a page that needs it',
          `link to ${guide.url}`,
        ),
      ),
  ]
}

/** Checks that no symptom has both a remedy with a documented fix and one with no known fix. */
export function checkOutcomes(knowledge: Knowledge, lines: PageLines): Fault[] {
  return knowledge.symptoms.flatMap((symptom) => {
    const pages = symptom.remediations.flatMap((slug) => knowledge.remedyBySlug.get(slug) ?? [])
    const fixed = pages.find((page) => page.outcome === 'documented-fix')
    const unfixed = pages.find((page) => page.outcome === 'no-known-fix')
    if (!fixed || !unfixed) return []
    return [
      lines.fault(symptom.file, unfixed.slug, {
        problem: `two remediations contradict each other: ${fixed.slug} is a documented fix, ${unfixed.slug} says none is known`,
        expected: 'only one of these outcomes for a symptom',
        fix: 'change the outcome of one, or split the symptom',
      }),
    ]
  })
}
