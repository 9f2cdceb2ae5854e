import type { Knowledge } from '../../../model/knowledge'
import { memoize } from '../../../util/memoize'
import { lookup } from '../../../knowledge/tracking/tracked-content'
import type { FactKind } from '../../../model/post'
import { releaseOf } from '../pages/environment'
import { type Facet, facetValues } from '../lists/facets'

/** Facet under which each kind of fact can be browsed. */
const FACET_OF: Partial<Readonly<Record<FactKind, Facet>>> = {
  'os-version': 'os',
  platform: 'platform',
  device: 'device',
  framework: 'framework',
}

/**
 * Returns the site path of the page about a fact: the list of pages with the same release, platform, device
 * or framework, the page of an error, or the glossary entry of any other name; null when there is none.
 */
export function factLink(kind: FactKind, value: string, knowledge: Knowledge): string | null {
  return linkOf(`${kind} ${value}`, knowledge)
}

const linkOf = lookup('fact link', (fact, knowledge): string | null => {
  const space = fact.indexOf(' ')
  const [kind, value] = [fact.slice(0, space) as FactKind, fact.slice(space + 1)]
  const facet = FACET_OF[kind]
  if (facet) {
    const shownValue = facet === 'os' ? releaseOf(value) : value
    return facetLinks(knowledge).get(`${facet} ${shownValue}`) ?? null
  }
  if (kind === 'error' || kind === 'posix') {
    return errorLinks(knowledge).get(value) ?? null
  }
  return glossaryLinks(knowledge).get(value) ?? null
})

const facetLinks = memoize(
  (knowledge: Knowledge): ReadonlyMap<string, string> =>
    new Map(
      facetValues(knowledge).map(({ facet, value, slug }) => [
        `${facet} ${value}`,
        `/browse/${facet}/${slug}/`,
      ]),
    ),
)

/** Addresses of errors by notation. If two errors share a notation, the first one has it. */
const errorLinks = memoize(
  ({ errors }: Knowledge): ReadonlyMap<string, string> =>
    new Map(errors.toReversed().flatMap(({ forms, url }) => forms.map((form) => [form, url]))),
)

const glossaryLinks = memoize(
  ({ glossary }: Knowledge): ReadonlyMap<string, string> =>
    new Map(glossary.map(({ term, slug }) => [term, `/glossary/#${slug}`])),
)
