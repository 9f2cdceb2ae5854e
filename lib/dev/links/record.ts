import { stringify } from 'yaml'
import type { BadLink, OutsideLinks } from '../../model/sources/outside-links'
import type { LinkState } from './check'

/**
 * The record of a check. A link is dead or unsure since the first check that found it so. A dead link stays dead until
 * it works again or is no longer linked.
 *
 * @param today day of this check
 */
export function recordLinks(
  states: ReadonlyMap<string, LinkState>,
  before: OutsideLinks | null,
  today: string,
): OutsideLinks {
  const [dead, unsure] = [before?.dead ?? [], before?.unsure ?? []].map(
    (links) => new Map(links.map((link) => [link.url, link])),
  ) as [Map<string, BadLink>, Map<string, BadLink>]
  const bad = [...states]
    .filter(([, { kind }]) => kind !== 'works')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const isDead = ([url, { kind }]: readonly [string, LinkState]): boolean =>
    kind === 'dead' || dead.has(url)
  const listed = (links: typeof bad, known: ReadonlyMap<string, BadLink>): BadLink[] =>
    links.map(([url, { why }]) => ({ url, since: known.get(url)?.since ?? today, why }))
  return {
    checked: today,
    dead: listed(bad.filter(isDead), dead),
    unsure: listed(
      bad.filter((link) => !isDead(link)),
      unsure,
    ),
  }
}

/** The text of `content/links.yaml`. */
export function linksText(links: OutsideLinks): string {
  return `# Written by npm run check:links. Pages say which sources are dead; add archived: to a source to link a copy.\n${stringify(links, { lineWidth: 0 })}`
}
