import type { Fault } from '../../model/fault'
import type { Knowledge } from '../../model/knowledge'
import type { PageLines } from '../page-lines'

/**
 * Nothing stands alone: symptom and question posts belong to a symptom, guidance posts are cited by
 * a remediation, remediations serve a symptom, guides are linked from somewhere.
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
  return [
    ...knowledge.posts
      .filter(
        (post) =>
          (post.kind === 'symptom' || post.kind === 'question') && post.symptoms.length === 0,
      )
      .map((post) =>
        orphan(
          post.file,
          `the ${post.kind} post belongs to no symptom`,
          'at least one symptom page with its slug under `posts:`',
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
          'the guidance post is cited by no remediation',
          'a remediation with its slug under `posts:` or quoted as evidence',
          `add \`- ${post.slug}\` under \`posts:\` of a remediation that it supports`,
        ),
      ),
    ...knowledge.remediations
      .filter((page) => page.symptoms.length === 0 && page.state !== 'archived')
      .map((page) =>
        orphan(
          page.file,
          'the remediation serves no symptom',
          'a symptom with its slug under `remediations:`',
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
          'no page links the guide',
          'a link from a page that needs it',
          `link ${guide.url}`,
        ),
      ),
  ]
}

/** Two remediations of one symptom do not say both that a documented fix exists and that none is known. */
export function checkOutcomes(knowledge: Knowledge, lines: PageLines): Fault[] {
  return knowledge.symptoms.flatMap((symptom) => {
    const pages = symptom.remediations.flatMap(
      (slug) => knowledge.remediationBySlug.get(slug) ?? [],
    )
    const fixed = pages.find((page) => page.outcome === 'documented-fix')
    const unfixed = pages.find((page) => page.outcome === 'no-known-fix')
    if (!fixed || !unfixed) return []
    return [
      lines.fault(symptom.file, unfixed.slug, {
        problem: `its remediations contradict each other: ${fixed.slug} is a documented fix, ${unfixed.slug} says none is known`,
        expected: 'one of the two for the same symptom',
        fix: 'change the outcome of one, or split the symptom',
      }),
    ]
  })
}
