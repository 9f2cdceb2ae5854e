import type { Publication } from '../../../model/common'
import { withoutFragment } from '../../../model/sources/outside-links'
import { pageWords } from '../../strings'

/**
 * Where the title of a source links to, and what a page says about the link: nothing, that it is dead, or that it leads
 * to the archived copy of a dead page.
 *
 * @param deadLinks outside addresses without fragment → day since when they are dead
 */
export function linkOf(
  { url, archived }: Publication,
  deadLinks: ReadonlyMap<string, string>,
): { readonly href: string; readonly state: string | null } {
  const since = deadLinks.get(withoutFragment(url))
  if (since === undefined) return { href: url, state: null }
  return archived === undefined
    ? { href: url, state: pageWords.deadLink(since) }
    : { href: archived, state: pageWords.archivedCopy(since) }
}
