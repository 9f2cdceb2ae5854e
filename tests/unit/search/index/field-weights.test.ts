import { expect, it } from 'vitest'
import type { SearchDocument } from '../../../../lib/search/index/build/document'
import { weigh } from '../../../../lib/search/index/build/field-weights'

const page = (id: string, change: Partial<SearchDocument>): SearchDocument => ({
  id,
  kind: 'symptom',
  url: `/${id}/`,
  title: 'Audio stops',
  aliases: [],
  signatures: [],
  symbols: [],
  codes: [],
  sections: [],
  facets: { platforms: [], osVersions: [], frameworks: [] },
  badges: [],
  covers: [],
  sightings: [],
  offTopic: false,
  ...change,
})

it('an alias word that neither the page nor its posts say counts less than one that they say', () => {
  const post = page('p1', {
    kind: 'post',
    sections: [{ anchor: '', heading: '', text: 'podcast' }],
  })
  const [symptom] = weigh([page('s1', { aliases: ['podcast radio'], covers: ['p1'] }), post])
  const podcast = symptom?.get('podcast') ?? 0
  const radio = symptom?.get('radio') ?? 0
  expect(radio).toBeGreaterThan(0)
  expect(radio).toBeLessThan(podcast / 2)
})

it('words of every other field count in full', () => {
  const [one, other] = weigh([
    page('s1', { title: 'radio' }),
    page('s2', { title: 'radio', aliases: ['radio'] }),
  ])
  expect(other?.get('radio')).toBeGreaterThan(one?.get('radio') ?? 0)
})
