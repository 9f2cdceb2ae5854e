import type { Knowledge } from '../../../model/knowledge'
import type { FactKind } from '../../../model/post'
import { releaseOf } from '../pages/environment'
import { type Facet, facetValues, listedPages } from '../lists/facets'

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
  const facet = FACET_OF[kind]
  if (facet) {
    const shownValue = facet === 'os' ? releaseOf(value) : value
    const found = facetValues(listedPages(knowledge), knowledge.areas).find(
      (candidate) => candidate.facet === facet && candidate.value === shownValue,
    )
    return found ? `/browse/${facet}/${found.slug}/` : null
  }
  if (kind === 'error' || kind === 'posix') {
    return knowledge.errors.find(({ forms }) => forms.includes(value))?.url ?? null
  }
  const entry = knowledge.glossary.find(({ term }) => term === value)
  return entry ? `/glossary/#${entry.slug}` : null
}
