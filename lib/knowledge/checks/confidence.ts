import { referencedIds } from '../../markdown/references'
import type { Fault } from '../../model/fault'
import type { Knowledge } from '../../model/knowledge'
import type { PageLines } from '../page-lines'

/**
 * Checks that no page is surer than its evidence: `now:` is not based on inference alone, and a page that
 * cites documentation has a `checked:` entry (docs/style.md).
 */
export function checkConfidence(knowledge: Knowledge, lines: PageLines): Fault[] {
  const { symptoms, remediations, guides } = knowledge
  return [
    ...symptoms.flatMap((symptom) => {
      const cited = referencedIds(symptom.now).flatMap(
        (id) => symptom.evidence.find((evidence) => evidence.id === id) ?? [],
      )
      if (cited.length === 0 || cited.some(({ confidence }) => confidence !== 'inference'))
        return []
      return [
        lines.fault(symptom.file, 'now:', {
          problem: '`now` rests on inference alone',
          expected: 'advice with a source, or without a reference to our own reasoning',
          found: cited.map(({ id }) => `[^${id}]`).join(', '),
          fix: 'cite a post or a publication, or move the advice to the remedy',
        }),
      ]
    }),
    ...[...symptoms, ...remediations, ...guides].flatMap((page) => {
      const documented = page.evidence.find(({ confidence }) => confidence === 'documented')
      if (!documented || page.checked) return []
      return [
        lines.fault(page.file, `id: ${documented.id}`, {
          problem: 'the page cites documentation and does not say when it was compared with it',
          expected: '`checked:` with a date and what was compared',
          fix: `checked: { date: ${page.reviewed}, against: "…" }`,
        }),
      ]
    }),
  ]
}
