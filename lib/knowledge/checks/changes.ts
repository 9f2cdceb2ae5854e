import type { Fault } from '../../model/fault'
import type { Knowledge } from '../../model/knowledge'
import type { PageLines } from '../page-lines'

/** Checks that no change is newer than the page’s last review, because feeds and the site map use the review date. */
export function checkChanges(knowledge: Knowledge, lines: PageLines): Fault[] {
  return [...knowledge.symptoms, ...knowledge.remediations, ...knowledge.guides].flatMap((page) =>
    page.changes
      .filter(({ date }) => date > page.reviewed)
      .map(({ date, what }) =>
        lines.fault(page.file, what, {
          problem: `the page was changed on ${date}, after its last review`,
          expected: 'a review on the day of the change or later',
          found: `reviewed: ${page.reviewed}`,
          fix: `read the whole page against its evidence and set \`reviewed: ${date}\``,
        }),
      ),
  )
}
