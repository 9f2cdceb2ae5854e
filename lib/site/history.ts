import type { IdEntry } from '../model/ids'
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

/** Pages that had other names before, with these names. */
export function renamedPages(knowledge: Knowledge) {
  const { posts, symptoms, remediations, guides, ids } = knowledge
  const pages = [...symptoms, ...remediations, ...guides, ...posts]
  return Object.values(ids)
    .flat()
    .flatMap(({ id, former = [] }) => {
      const page = pages.find((candidate) => candidate.id === id)
      return page && former.length > 0 ? [{ page, former }] : []
    })
}

/** Pages that are gone for good. */
export function retiredEntries(knowledge: Knowledge): IdEntry[] {
  return Object.values(knowledge.ids)
    .flat()
    .filter(({ retired }) => retired !== undefined)
}
