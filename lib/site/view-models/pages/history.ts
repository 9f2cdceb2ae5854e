import type { IdEntry } from '../../../model/ids'
import type { Guide, Knowledge, Post, Remediation, Symptom } from '../../../model/knowledge'
import type { PageChange } from '../../../model/common'
import { byTitle } from '../lists/order'
import { changesWords } from '../../strings'

/** Curated pages have a review and an editor's record of their changes. */
export type Curated = Symptom | Remediation | Guide

/**
 * What is recorded of a page, newest first: changes of what it says, its review, when its sources were last
 * read; then names it had before, and older texts of a post. No clock and no repository is asked, so a
 * build stays reproducible.
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
  const changed = byDate(page.changes).map(({ date, what }) => changesWords.on(date, what))
  const read = page.evidence
    .flatMap((entry) => ('source' in entry ? [entry.source.accessed] : []))
    .sort()
    .pop()
  return [
    ...changed,
    page.checked
      ? changesWords.checkedOn(page.checked.date, page.checked.against)
      : changesWords.reviewedOn(page.reviewed),
    ...(read ? [changesWords.accessedOn(read)] : []),
    ...renames,
  ]
}

/** Its newest recorded change; of those of one day the one that the page names first. */
export function newestChange({ changes }: Curated): PageChange | undefined {
  return byDate(changes)[0]
}

/** The newest day on which what a curated page says was changed, or reviewed. */
export function lastTouched(page: Curated): string {
  const changed = newestChange(page)?.date ?? ''
  return changed > page.reviewed ? changed : page.reviewed
}

/**
 * Curated pages, last touched first. Of those of one day the ones with a recorded change come first, the newest
 * change first of all, since a review alone says nothing new; then by title.
 */
export function latestFirst(pages: readonly Curated[]): Curated[] {
  const changed = (page: Curated) => newestChange(page)?.date ?? ''
  return [...pages].sort(
    (a, b) =>
      lastTouched(b).localeCompare(lastTouched(a), 'en') ||
      changed(b).localeCompare(changed(a), 'en') ||
      byTitle(a, b),
  )
}

/** Every recorded change of a curated page, newest first; of one day by title. */
export function pageChanges(knowledge: Knowledge): (PageChange & { readonly page: Curated })[] {
  const pages: Curated[] = [...knowledge.symptoms, ...knowledge.remediations, ...knowledge.guides]
  return byDate(
    pages.sort(byTitle).flatMap((page) => page.changes.map((change) => ({ ...change, page }))),
  )
}

/** Newest first; entries of one day keep their order. */
function byDate<Entry extends { readonly date: string }>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => b.date.localeCompare(a.date, 'en'))
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
