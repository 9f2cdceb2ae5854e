import type { IdEntry } from '../../../model/ids'
import type { Guide, Knowledge, Post, Remedy, Symptom } from '../../../model/knowledge'
import type { PageChange } from '../../../model/common'
import { byTitle } from '../lists/order'
import { idEntries, pagesById } from './lookup'
import { changesWords } from '../../strings'

/** A curated page: it has a review date and a list of changes. */
export type Curated = Symptom | Remedy | Guide

/**
 * Returns the recorded history of a page, one line per entry: its changes, newest first, its review, when its
 * sources were last read, and its former names; for a post, the number of older texts and the former names.
 * Uses only the content, neither clock nor repository, so that builds are reproducible.
 */
export function pageHistory(page: Post | Symptom | Remedy | Guide, knowledge: Knowledge): string[] {
  const former = idEntries(knowledge).get(page.id)?.former ?? []
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

/** Returns the newest recorded change of a page; the first listed when several share a date. */
export function newestChange({ changes }: Curated): PageChange | undefined {
  return byDate(changes)[0]
}

/** Returns the day on which a curated page was last changed or reviewed. */
export function lastTouched(page: Curated): string {
  const changed = newestChange(page)?.date ?? ''
  return changed > page.reviewed ? changed : page.reviewed
}

/**
 * Sorts curated pages by `lastTouched`, newest first. Within a day, pages with the newest recorded change come
 * first, since a review alone adds nothing new; then by title.
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

/** Returns every recorded change of every curated page, newest first; within a day by title. */
export function pageChanges(knowledge: Knowledge): (PageChange & { readonly page: Curated })[] {
  const pages: Curated[] = [...knowledge.symptoms, ...knowledge.remediations, ...knowledge.guides]
  return byDate(
    pages.sort(byTitle).flatMap((page) => page.changes.map((change) => ({ ...change, page }))),
  )
}

/** Sorts newest first; entries with the same date keep their order. */
function byDate<Entry extends { readonly date: string }>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => b.date.localeCompare(a.date, 'en'))
}

/** Returns the renamed pages, each with its former slugs. */
export function renamedPages(knowledge: Knowledge) {
  const pages = pagesById(knowledge)
  return Object.values(knowledge.ids)
    .flat()
    .flatMap(({ id, former = [] }) => {
      const page = pages.get(id)
      return page && former.length > 0 ? [{ page, former }] : []
    })
}

/** Returns the ids of pages that were permanently removed. */
export function retiredEntries(knowledge: Knowledge): IdEntry[] {
  return Object.values(knowledge.ids)
    .flat()
    .filter(({ retired }) => retired !== undefined)
}
