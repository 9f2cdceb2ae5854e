import type { Guide, Knowledge, Post, Remediation, Symptom } from '../model/knowledge'
import { changesWords } from './strings'

/**
 * What is recorded of a page's changes, newest first: its review, when its sources were last read, names it
 * had before, older texts of a post. No clock and no repository is asked, so a build stays reproducible.
 */
export function pageHistory(
  page: Post | Symptom | Remediation | Guide,
  knowledge: Knowledge,
): string[] {
  const ids = knowledge.ids[`${page.kindOfPage}s`]
  const former = ids.find(({ id }) => id === page.id)?.former ?? []
  const renames = former.map(changesWords.formerly)
  if (page.kindOfPage === 'post') {
    const older = page.revisions.length
    return [...(older > 0 ? [changesWords.textChanged(older)] : []), ...renames]
  }
  const read = page.evidence
    .flatMap((entry) => ('source' in entry ? [entry.source.accessed] : []))
    .sort()
    .pop()
  return [
    changesWords.reviewedOn(page.reviewed),
    ...(read ? [changesWords.accessedOn(read)] : []),
    ...renames,
  ]
}
